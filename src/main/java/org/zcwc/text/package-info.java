/**
 * Reading Chinese: numbers, quantities, dates and names. Pure functions over strings; nothing of
 * ours may come in.
 */
package org.zcwc.text;
