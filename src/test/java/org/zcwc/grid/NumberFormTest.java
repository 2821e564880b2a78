package org.zcwc.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zcwc.model.grid.Cell;

class NumberFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General                         | 16532               | NUMBER 16532",
        "General                         | 1.6532E4            | NUMBER 16532",
        "General                         | 0.1                 | NUMBER 0.1",
        "General                         | 0.30000000000000004 | NUMBER 0.3",
        "General                         | 123456789012345678  | NUMBER 123456789012346000",
        "General                         | 1E-7                | NUMBER 0.0000001",
        "General                         | -0                  | NUMBER 0",
        "General                         | 007                 | NUMBER 7",
        "General                         | 1e999               | TEXT Infinity",
        "General                         | n/a                 | TEXT n/a",
        "#,##0.00_);[Red]\\(#,##0.00\\)  | -1234.5             | NUMBER -1234.5",
        "0.00%                           | 0.8266              | NUMBER 82.66%",
        "0%                              | 0.8266              | NUMBER 83%",
        "0.00E+00                        | 12345               | NUMBER 12345",
        "0\"人日\"                       | 25                  | NUMBER 25",
        "0\"d\"                          | 25                  | NUMBER 25",
        "0.0 \\d                         | 25                  | NUMBER 25",
        "[Magenta]0                      | 25                  | NUMBER 25",
        "[DBNum1]General                 | 25                  | NUMBER 25",
        "yyyy-mm-dd                      | 45291               | DATE 2023-12-31",
        "yyyy\"年\"m\"月\"d\"日\"        | 45291               | DATE 2023-12-31",
        "[$-804]yyyy年m月d日             | 45291               | DATE 2023-12-31",
        "m\"月\"d\"日\"                  | 45291               | DATE 2023-12-31",
        "aaaa                            | 45291               | DATE 2023-12-31",
        "yyyy/m/d h:mm                   | 45291.5             | DATE 2023-12-31 12:00",
        "yyyy-mm-dd                      | 45290.9999999999    | DATE 2023-12-31",
        "yyyy\"年\"m\"月\"               | 45261               | TEXT 2023年12月",
        "yyyy\"年\"m\"月\"               | 45275               | DATE 2023-12-15",
        "mmm-yy                          | 45261               | TEXT 2023年12月",
        "yyyy-mm-dd                      | 59                  | DATE 1900-02-28",
        "yyyy-mm-dd                      | 61                  | DATE 1900-03-01",
        "yyyy-mm-dd                      | -1                  | NUMBER -1",
        "yyyy-mm-dd                      | 1E12                | NUMBER 1000000000000",
        "h:mm                            | 0.5                 | TEXT 12:00",
        "h:mm AM/PM                      | 0.75                | TEXT 18:00",
        "mm:ss                           | 0.5                 | TEXT 12:00",
        "[h]:mm                          | 1.5                 | NUMBER 1.5"
      })
  void aStoredNumberIsWhatItsFormatShows(String format, String stored, String expected) {
    assertThat(shown(NumberForm.of(format).cell(stored, false))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 45291, NUMBER 45291",
    "9, 0.5, NUMBER 50%",
    "10, 0.5, NUMBER 50.00%",
    "14, 45291, DATE 2023-12-31",
    "22, 45291, DATE 2023-12-31",
    "31, 45291, DATE 2023-12-31",
    "57, 45261, TEXT 2023年12月",
    "58, 45291, DATE 2023-12-31",
    "20, 0.5, TEXT 12:00",
    "55, 0.5, TEXT 12:00",
    "44, 45291, NUMBER 45291"
  })
  void builtInFormatsAreKnown(int id, String stored, String expected) {
    assertThat(shown(NumberForm.builtIn(id).cell(stored, false))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"43829, 2023-12-31", "1, 1904-01-02", "60, 1904-03-01"})
  void daysCountFrom1904WhereTheWorkbookSaysSo(String stored, String expected) {
    assertThat(NumberForm.of("yyyy-mm-dd").cell(stored, true).text()).isEqualTo(expected);
  }

  private static String shown(Cell cell) {
    return cell.kind() + " " + cell.text();
  }
}
