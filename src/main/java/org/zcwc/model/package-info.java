/** Records, enums and sealed interfaces and nothing else: the nouns in which the stages meet. */
package org.zcwc.model;
