package org.zcwc.grid;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** Reads the files of one format. */
interface GridReader {

  /** The types it reads. */
  Set<FileType> types();

  /**
   * Reads a file.
   *
   * @param findings takes what a person should know of it
   * @throws UnreadableException where it cannot be read, saying why
   * @throws IOException where its parser cannot read it
   */
  Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException;
}
