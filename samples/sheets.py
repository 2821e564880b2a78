"""Writes one filled-in form in the formats and fashions in which offices send it."""
import csv
import datetime
import html
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from dataclasses import dataclass, field

MOMENT = (2023, 1, 1, 8, 0, 0)
FACE = "仿宋"


@dataclass
class Form:
    """A form as rows of cells: `above` and `below` the table, `header`, `rows`, `merges` as (row, column, rows, columns)."""

    title: str
    above: list
    header: list
    rows: list
    below: list = field(default_factory=list)
    merges: list = field(default_factory=list)  # among `rows`: (first row, column, rows)
    sheet: str = "进展情况"

    def grid(self):
        width = len(self.header)
        lines = [[self.title] + [None] * (width - 1)]
        for texts in self.above:
            line = [None] * width
            line[0] = texts[0]
            if len(texts) > 1:
                line[3] = texts[1]
            lines.append(line)
        lines.append(self.header)
        first = len(lines)
        lines += self.rows
        lines += [[note] + [None] * (width - 1) for note in self.below]
        return lines, first


def shown(cell, pattern="%Y-%m-%d"):
    if cell is None:
        return ""
    return cell.strftime(pattern) if isinstance(cell, datetime.date) else str(cell)


def height(row):
    longest = max(len(shown(c)) for c in row[3:4]) if len(row) > 3 else 10
    return max(24, 16 * (longest // 23 + 2))


def openpyxl_book(path, form):
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties
    book = Workbook()
    sheet = book.active
    sheet.title = form.sheet
    lines, first = form.grid()
    for line in lines:
        sheet.append(line)
    width = len(form.header)
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=width)
    for row, column, rows in form.merges:
        sheet.merge_cells(start_row=first + row + 1, start_column=column + 1, end_row=first + row + rows, end_column=column + 1)
    for offset in range(len(form.below)):
        row = first + len(form.rows) + offset + 1
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
    line = Side(style="thin")
    for number, row in enumerate(sheet.iter_rows(min_row=1, max_row=len(lines), max_col=width), 1):
        table = first <= number <= first + len(form.rows)
        for cell in row:
            cell.alignment = Alignment(wrap_text=number != 2, vertical="center", horizontal="center" if number in (1, first) else None)
            cell.font = Font(name=FACE, size=18 if number == 1 else 12, bold=number == 1)
            if table:
                cell.border = Border(left=line, right=line, top=line, bottom=line)
            if isinstance(cell.value, datetime.date):
                cell.number_format = "yyyy-mm-dd"
        if number > first:
            sheet.row_dimensions[number].height = min(400, height(lines[number - 1]))
    sheet.row_dimensions[1].height = 36
    sheet.row_dimensions[first].height = 36
    for column, wide in enumerate([6, 22, 18, 60, 16, 24][:width], 1):
        sheet.column_dimensions[get_column_letter(column)].width = wide
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    book.save(path)
    settle(path)


def xlsxwriter_book(path, form):
    import xlsxwriter
    book = xlsxwriter.Workbook(path)
    book.set_properties({"created": datetime.datetime(*MOMENT)})
    sheet = book.add_worksheet(form.sheet)
    head = book.add_format({"font_name": "黑体", "font_size": 12, "border": 1, "text_wrap": True, "align": "center", "valign": "vcenter"})
    body = book.add_format({"font_name": FACE, "font_size": 12, "border": 1, "text_wrap": True, "valign": "vcenter"})
    plain = book.add_format({"font_name": FACE, "font_size": 12})
    day = book.add_format({"font_name": FACE, "font_size": 12, "border": 1, "valign": "vcenter", "num_format": 'yyyy"年"m"月"d"日"'})
    big = book.add_format({"font_name": "方正小标宋简体", "font_size": 20, "align": "center"})
    lines, first = form.grid()
    width = len(form.header)
    sheet.merge_range(0, 0, 0, width - 1, form.title, big)
    for number, row in enumerate(lines[1:], 1):
        for column, cell in enumerate(row):
            if number == first - 1:
                sheet.write(number, column, cell, head)
            elif number < first or number >= first + len(form.rows):
                if cell is not None:
                    sheet.write(number, column, cell, plain)
            elif isinstance(cell, datetime.date):
                sheet.write_datetime(number, column, datetime.datetime(cell.year, cell.month, cell.day), day)
            else:
                sheet.write(number, column, cell, body)
        if number >= first:
            sheet.set_row(number, min(400, height(row)))
    for row, column, rows in form.merges:
        sheet.merge_range(first + row, column, first + row + rows - 1, column, form.rows[row][column], body)
    for column, wide in enumerate([6, 22, 18, 60, 16, 24][:width]):
        sheet.set_column(column, column, wide)
    sheet.set_row(0, 36)
    sheet.set_row(first - 1, 36)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    book.close()
    settle(path)


def text_file(path, form, encoding, delimiter=",", newline="\r\n"):
    lines, _ = form.grid()
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=newline)
    for line in lines:
        writer.writerow([shown(c) for c in line])
    with open(path, "wb") as file:
        file.write(buffer.getvalue().encode(encoding))


def word(path, form):
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt
    doc = Document()
    doc.core_properties.created = doc.core_properties.modified = datetime.datetime(*MOMENT)
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(12)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FACE)
    page = doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(20)
    title = doc.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = title.add_run(form.title)
    run.font.size = Pt(20)
    for texts in form.above:
        doc.add_paragraph("        ".join(texts))
    table = doc.add_table(rows=1 + len(form.rows), cols=len(form.header))
    table.style = "Table Grid"
    table.autofit = False
    widths = [Mm(w) for w in ([14, 46, 40, 121, 36] if len(form.header) == 5 else [14, 40, 36, 100, 32, 35])]
    for column, wide in zip(table.columns, widths):
        column.width = wide
    for row, line in enumerate([form.header] + form.rows):
        for column, value in enumerate(line):
            cell = table.cell(row, column)
            cell.width = widths[column]
            for index, part in enumerate(shown(value).split("\n")):
                (cell.paragraphs[0] if index == 0 else cell.add_paragraph()).add_run(part)
    for row, column, rows in form.merges:
        value = shown(form.rows[row][column])
        for inner in range(1, rows):
            table.cell(1 + row + inner, column).text = ""
        merged = table.cell(1 + row, column).merge(table.cell(row + rows, column))
        for paragraph in merged.paragraphs[1:]:
            paragraph._p.getparent().remove(paragraph._p)
        merged.paragraphs[0].text = value
    for note in form.below or [""]:  # Word ends with a paragraph; without one LibreOffice loses the table in .doc
        doc.add_paragraph(note)
    doc.save(path)
    settle(path)


def web_page(path, form):
    """What an office system exports: an HTML table that calls itself .xls."""
    lines, first = form.grid()
    width = len(form.header)
    covered, spans = set(), {}
    for row, column, rows in form.merges:
        spans[first + row, column] = rows
        covered |= {(first + row + i, column) for i in range(1, rows)}
    out = ['<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>',
           '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><table border="1">']
    for number, line in enumerate(lines):
        if number < first - 1 and line[3 if width > 3 else 0] is None:
            out.append(f'<tr><td colspan="{width}">{html.escape(line[0])}</td></tr>')
            continue
        out.append("<tr>")
        for column, value in enumerate(line):
            if (number, column) not in covered:
                span = f' rowspan="{spans[number, column]}"' if (number, column) in spans else ""
                out.append(f"<td{span}>" + html.escape(shown(value), False).replace("\n", "<br>") + "</td>")
        out.append("</tr>")
    out.append("</table></body></html>")
    with open(path, "wb") as file:
        file.write("\r\n".join(out).encode("gb18030"))


def office(jobs):
    """Has LibreOffice write `jobs`, pairs of a made file and the path to convert it to."""
    with tempfile.TemporaryDirectory() as work:
        for kind in sorted({os.path.splitext(to)[1] for _, to in jobs}):
            ours = [(made, to) for made, to in jobs if to.endswith(kind)]
            inside, outside = os.path.join(work, "in" + kind), os.path.join(work, "out" + kind)
            os.makedirs(inside)
            for index, (made, _) in enumerate(ours):
                shutil.copy(made, os.path.join(inside, "%02d%s" % (index, os.path.splitext(made)[1])))
            subprocess.run(["soffice", "--headless", "-env:UserInstallation=file://" + work + "/profile", "--convert-to",
                            kind[1:], "--outdir", outside] + [os.path.join(inside, n) for n in sorted(os.listdir(inside))],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for index, (_, to) in enumerate(ours):
                shutil.copy(os.path.join(outside, "%02d%s" % (index, kind)), to)
                if kind == ".xlsx":
                    settle(to)


def settle(path):
    """Writes an OOXML file again with fixed dates, so that the same script gives the same bytes."""
    with zipfile.ZipFile(path) as old:
        members = [(n, old.read(n)) for n in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in members:
            if name.startswith("docProps/core"):
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z", b"2023-01-01T08:00:00Z", content)
            put(new, name, content)


def put(archive, name, content):
    entry = zipfile.ZipInfo(name, MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


class GbkEntry(zipfile.ZipInfo):
    """A member whose name is written as Windows in China does: in GBK, without the UTF-8 mark."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("gbk"), self.flag_bits & ~0x800


def pack(path, members, gbk=False):
    """Writes a zip of `members`, pairs of a name inside and a file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in members:
            entry = (GbkEntry if gbk else zipfile.ZipInfo)(name, MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with open(file, "rb") as made:
                archive.writestr(entry, made.read())
