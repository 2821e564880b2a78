"""Makes the small files beside it, as other programs write them.

    python3 make.py        (openpyxl, XlsxWriter, python-docx, LibreOffice)

They are kept because these programs are not there where the tests run.
"""

import datetime
import io
import pathlib
import struct
import subprocess
import zlib

import docx
import openpyxl
import xlsxwriter
from docx.oxml.ns import qn
from docx.shared import Cm
from openpyxl.comments import Comment
from openpyxl.styles import numbers

HERE = pathlib.Path(__file__).parent
HEAD = ["序号", "实事名称", "责任单位", "具体措施及任务进度情况", "完成时限"]


def picture():
    """A PNG of one red pixel."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))
        + chunk(b"IEND", b"")
    )


def by_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "进展情况"
    sheet.append(["进展情况报表"])
    sheet.merge_cells("A1:E1")
    sheet.append(HEAD)
    sheet.append([1, "甲", "某局", "第一行\n第二行  <&>", datetime.date(2023, 12, 31)])
    sheet.append([2, "乙", "某局", 0.8266, datetime.datetime(2023, 9, 30, 8, 30)])
    sheet["D4"].number_format = "0.00%"
    sheet.append([3, "丙", "某局", 16532.5, datetime.date(2023, 12, 1)])
    sheet["E5"].number_format = 'yyyy"年"m"月"'
    sheet.append([4, "丁", True, "=SUM(A3:A5)", "#N/A"])
    sheet["B3"].comment = Comment("请核对", "某某")
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    for row in range(8, 60):
        sheet.cell(row, 1).number_format = numbers.FORMAT_TEXT
    book.create_sheet("隐藏").append(["看不见"])
    book["隐藏"].sheet_state = "hidden"
    book.create_sheet("_zcwc").append(["unit", "某局"])
    book["_zcwc"].sheet_state = "veryHidden"
    book.save(HERE / "openpyxl.xlsx")


def by_xlsxwriter():
    book = xlsxwriter.Workbook(HERE / "xlsxwriter.xlsx", {"date_1904": True})
    sheet = book.add_worksheet("表 1")
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "yyyy/m/d"})
    sheet.write_row(0, 0, HEAD)
    sheet.write(1, 0, 1)
    sheet.write_rich_string(1, 3, "累计", bold, "16532", "人")
    sheet.write_datetime(1, 4, datetime.datetime(2023, 12, 31), day)
    sheet.write_formula(2, 0, "=A2+1")
    sheet.write_formula(2, 3, "=A2*100", None, 100)
    sheet.write_formula(2, 4, "=1/0", None, "#DIV/0!")
    sheet.merge_range("B5:C7", "合并")
    sheet.insert_textbox("B10", "文本框里的进展\n第二行")
    sheet.insert_image("D12", "p.png", {"image_data": io.BytesIO(picture())})
    sheet.write_comment("A1", "批注")
    sheet.set_row(2, 0)
    sheet.set_column("E:E", 0)
    book.close()


def document():
    text = docx.Document()
    text.sections[0].header.paragraphs[0].text = "内部资料"
    text.add_paragraph("填报单位：某局")
    table = text.add_table(rows=5, cols=5)
    for cell, word in zip(table.rows[0].cells, HEAD):
        cell.text = word
    table.cell(1, 0).merge(table.cell(2, 0)).text = "1"
    table.cell(1, 3).text = "第一段"
    table.cell(1, 3).add_paragraph("第二段")
    table.cell(2, 3).text = "第三段"
    table.cell(3, 1).merge(table.cell(3, 2)).text = "横向"
    table.cell(3, 3).text = "进展"
    table.cell(4, 0).merge(table.cell(4, 4)).text = "备注：合并到底"
    inner = table.cell(3, 4).add_table(rows=1, cols=2)
    inner.cell(0, 0).text = "内一"
    inner.cell(0, 1).text = "内二"
    text.add_paragraph("后记").add_run().add_picture(io.BytesIO(picture()), Cm(1))
    for body in text.element.body.iter(qn("w:tbl")):
        body.tblPr.autofit = False
    text.save(HERE / "python-docx.docx")


def laid_out():
    """A form in a table that lays out the page, as python-docx and LibreOffice write it."""
    text = docx.Document()
    page = text.add_table(rows=2, cols=1)
    page.cell(0, 0).text = "填报单位：某局"
    form = page.cell(1, 0).add_table(rows=2, cols=3)
    for cell, word in zip(form.row_cells(0) + form.row_cells(1), ["序号", "实事名称", "进展情况", "1", "甲", "乙。"]):
        cell.text = word
    text.save(HERE / "laid-out.docx")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "doc", "--outdir", str(HERE), str(HERE / "laid-out.docx")],
        check=True,
    )


def by_libreoffice():
    for kind, name in (
        ("xlsx", "openpyxl.xlsx"),
        ("xls", "openpyxl.xlsx"),
        ("html", "openpyxl.xlsx"),
        ("doc", "python-docx.docx"),
        ("docx", "python-docx.docx"),
    ):
        folder = HERE / "made"
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder), str(HERE / name)],
            check=True,
        )
        (folder / (name.rsplit(".", 1)[0] + "." + kind)).rename(HERE / ("libreoffice." + kind))
        for rest in folder.iterdir():
            rest.unlink()
        folder.rmdir()


by_openpyxl()
by_xlsxwriter()
document()
laid_out()
by_libreoffice()
