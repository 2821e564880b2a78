/** One class a use case, the stages in reading order: read {@link org.zcwc.run.MergeRun} first. */
package org.zcwc.run;
