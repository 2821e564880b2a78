/** The commands: options into a request, a result into words and an exit code; no logic. */
package org.zcwc.cli;
