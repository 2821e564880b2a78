/** What is wrong with a submission, as values: findings, their rules, and where they stand. */
package org.zcwc.model.finding;
