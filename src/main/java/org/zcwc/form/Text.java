package org.zcwc.form;

import org.zcwc.model.finding.Source;

/** What a cell or a paragraph says, and where. */
record Text(String text, Source source) {}
