package org.zcwc.grid;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.zcwc.model.finding.Finding;
import org.zcwc.model.grid.Contents;
import org.zcwc.model.grid.Limits;
import org.zcwc.model.submission.FileType;
import org.zcwc.model.submission.OpenedFile;

/** XLS, and WPS's {@code .et} of the same format. */
final class XlsReader implements GridReader {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.XLS);
  }

  @Override
  public Contents read(OpenedFile file, Limits limits, List<Finding> findings) throws IOException {
    return PoiWorkbooks.read(file, limits);
  }
}
