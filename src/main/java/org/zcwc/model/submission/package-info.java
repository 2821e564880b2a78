/** What was said: the files that came, and what each unit reported in them. */
package org.zcwc.model.submission;
