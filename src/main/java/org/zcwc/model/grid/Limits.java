package org.zcwc.model.grid;

/**
 * What a file may hold at most, so that none can fill the machine. No honest sheet comes near them;
 * each breach is a finding that names the limit by its key in the config ({@code limits:}).
 *
 * @param fileBytes bytes of one file
 * @param zipEntries members of one zip, an XLSX being one too
 * @param inflatedBytes bytes that one zip (with those inside it) may inflate to
 * @param zipRatio inflated bytes to one byte packed, counted over a whole zip
 * @param zipDepth zips within zips
 * @param sheets sheets of a workbook, or tables of a document
 * @param rows rows of a sheet
 * @param columns columns of a sheet
 * @param cellCharacters characters of one cell
 * @param mergedRegions merged regions of a sheet
 * @param entries rows and indicator values that one file may bring into the report
 * @param textCharacters characters of text that one file may bring into the report
 * @param findings of one rule that are told of one file one by one; the others are counted
 * @param files files under the input
 * @param folderDepth folders within folders
 * @param fileSeconds seconds that one file may take to read
 */
public record Limits(
    long fileBytes,
    int zipEntries,
    long inflatedBytes,
    int zipRatio,
    int zipDepth,
    int sheets,
    int rows,
    int columns,
    int cellCharacters,
    int mergedRegions,
    int entries,
    int textCharacters,
    int findings,
    int files,
    int folderDepth,
    int fileSeconds) {

  /** The defaults. */
  public static final Limits DEFAULT =
      new Limits(
          50L << 20,
          10_000,
          300L << 20,
          200,
          3,
          200,
          100_000,
          500,
          100_000,
          20_000,
          20_000,
          1_000_000,
          200,
          200_000,
          16,
          8);
}
