/** Microbenchmarks (JMH), built and run with the Maven profile {@code bench} only. */
package org.zcwc.bench;
