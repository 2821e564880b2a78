/** Words for people, in Chinese and English: the bundles, and nothing that decides anything. */
package org.zcwc.message;
