/**
 * From a folder (or zip) to the files that came: each with its type by content, its hash, the day
 * it was received, what the clerk decided about it, and for a stamped document its pages and its
 * seal. Nothing here is trusted: links are not followed, archives are measured before they are
 * inflated, and what goes wrong with one file is a finding about that file.
 */
package org.zcwc.intake;
