#!/usr/bin/python3
"""Makes the sample quarters, and what an end-to-end test may expect of them.

usage: samples/make.py          (from anywhere; writes beside itself and to src/test/resources/org/zcwc/samples)

Needs python3-openpyxl, -docx, -xlsxwriter, -reportlab, -pil, LibreOffice and pdftoppm. The texts are in story.py.
Same script and same programs, same bytes.
"""
import datetime
import json
import os
import shutil
import tempfile

import another
import paper
import sheets
import story

HERE = os.path.dirname(os.path.abspath(__file__))
TRUTHS = os.path.join(HERE, "..", "src", "test", "resources", "org", "zcwc", "samples")
LAST_DAY = datetime.date(2023, 12, 31)

HEADERS = {
    "official": ["序号", "实事名称", "责任单位", "具体措施及任务进度情况", "完成时限"],
    "broken": ["序号", "实事名称", "责任\n单位", "具体措施及\n任务进度情况", "完成\n时限"],
    "spaced": ["序 号", "实 事 名 称", "责 任 单 位", "具体措施及任务进度情况", "完 成 时 限"],
    "progress": ["序号", "实事名称", "责任单位", "进展情况", "完成时限"],
}
DEADLINES = {
    "区妇联": LAST_DAY, "区财政局": "2023年12月底", "区卫健局": "2023年12月31日", "区文旅局": "12月底前",
    "区科协": "2023/12/31", "区教体局": LAST_DAY, "区发改局": "2023年底", "区人社局": "2023-12-31",
    "区残联": "2023年12月", "区民政局": "2023.12.31", "团区委": "2023年12月底前",
}


def sent(unit, path, way, received, pdf=None, pdf_received=None, **more):
    return dict(unit=unit, path=path, way=way, received=received, pdf=pdf, pdf_received=pdf_received or received, **more)


PLANS = {
    "2023Q1": [
        sent("区妇联", "区妇联2023年第一季度进展情况报表.xlsx", "openpyxl", "03-29", "区妇联2023年第一季度（盖章）.pdf"),
        sent("区财政局", "区财政局一季度报表.xls", "xls", "03-30", "区财政局一季度报表盖章.pdf", header="spaced"),
        sent("区卫健局", "区卫健局.csv", "gb18030", "03-28", "区卫健局盖章扫描件.pdf", scan=True),
        sent("区文旅局", "区文化和旅游局报表.docx", "word", "03-29", "区文化和旅游局报表.pdf", header="broken"),
        sent("区科协", "区科协-实事进展.csv", "bom", "03-31", whole=True),
        sent("区教体局", "教体局 第一季度.xlsx", "xlsxwriter", "03-30", "教体局 第一季度 盖章.pdf", header="broken",
             who="淄川区教育和体育局"),
        sent("区发改局", "区发改局报表.doc", "doc", "04-06", "区发改局报表盖章.pdf", header="progress"),
        sent("区人社局", "区人社局一季度.xlsx", "calc", "03-31", "区人社局一季度盖章件.pdf", column="own"),
        sent("区残联", "区残联报表.tsv", "tsv", "03-27", "区残联报表（盖章）.pdf", who="淄川区残疾人联合会"),
        sent("区民政局", "民政局办实事报表.xls", "html", "03-30", "民政局办实事报表.pdf",
             below=["注：数据截至2023年3月31日。"]),
        sent("团区委", "团区委.csv", "utf-16", "03-31", "团区委盖章.pdf"),
    ],
    "2023Q2": [
        sent("区妇联", "区妇联/第二季度报表.xlsx", "calc", "06-29", "区妇联/第二季度报表盖章.pdf", header="spaced"),
        sent("区财政局", "区财政局/报表.docx", "word", "06-28", "区财政局/盖章版.pdf", deadlines={2: "2032-12-31"}),
        sent("区卫健局", "区卫生健康局/办实事进展.xlsx", "openpyxl", "06-30", "区卫生健康局/办实事进展.pdf",
             extra={1: "部分在外务工妇女组织发动难度较大。"}),
        sent("区文旅局", "区文旅局/报表.csv", "gb18030", "06-28", "区文旅局/报表.pdf", sealed=False),
        sent("区科协", "区科协/科协二季度.docx", "word", "06-30", header="progress", whole=True),
        sent("区教体局", "区教体局/教体局报表.xls", "xls", "06-30", "区教体局/扫描0012.pdf", scan=True, header="broken"),
        sent("区发改局", "区发改局/发改局报表.xlsx", "xlsxwriter", "07-07", "区发改局/发改局报表盖章.pdf"),
        sent("区人社局", "区人社局/招聘会进展.csv", "bom", "06-29", "区人社局/招聘会进展.pdf", column="own"),
        sent("区残联", "区残联/残联.xls", "html", "06-27", "区残联/残联盖章.pdf", header="spaced"),
        sent("区民政局", "民政局报送材料.zip|报表/区民政局第二季度.xlsx", "openpyxl", "06-30",
             "民政局报送材料.zip|报表/区民政局第二季度（盖章）.pdf", who="淄川区民政局"),
        sent("团区委", "团区委/团区委报表.docx", "word", "06-30", "团区委/团区委报表.pdf", who="共青团淄川区委", header="broken"),
    ],
    "2023Q3": [
        sent("区妇联", "区妇联/2023年第三季度报表.xlsx", "openpyxl", "09-28", "区妇联/2023年第三季度报表（盖章）.pdf",
             header="broken", signed="填报日期：2023年9月27日"),
        sent("区财政局", "财政局三季度.docx", "word", "09-29", "财政局三季度盖章.pdf"),
        sent("区卫健局", "附件打包.zip|区卫健局/卫健局报表.xlsx", "xlsxwriter", "09-30",
             "附件打包.zip|区卫健局/卫健局报表盖章.pdf", header="spaced"),
        sent("区文旅局", "区文旅局.xls", "xls", "09-28", "区文旅局(盖章).pdf", empty_pdf=True, header="progress"),
        sent("区科协", "区科协三季度.xlsx", "calc", "09-30", whole=True),
        sent("区教体局", "区教体局报表.xlsx", "openpyxl", "09-26", earlier=True, header="broken"),
        sent("区教体局", "区教体局报表(2).xlsx", "openpyxl", "09-29", "区教体局报表盖章.pdf", header="broken",
             below=["注：", "1.以上进度截至9月28日。", "2.联系人：某某，电话：000-0000006。"]),
        sent("区发改局", "区发改局/发改局三季度报表.doc", "doc", "10-08", "区发改局/发改局三季度报表盖章.pdf"),
        sent("区人社局", "附件打包.zip|区人社局/人社局报表.csv", "gb18030", "09-30",
             "人社局盖章扫描.pdf", scan=True),
        sent("区残联", "残联报送/区残联三季度.csv", "utf-16", "09-27", "残联报送/区残联三季度盖章.pdf",
             deadlines={7: "2023年13月31日"}, extra={7: "个别家庭居家训练不规律。"}),
        sent("区民政局", "区民政局报表.xlsx", "xlsxwriter", "09-28", "区民政局报表（盖章）.pdf",
             again="区民政局报表 - 副本.xlsx", again_received="09-29"),
    ],
    "2023Q4": [
        sent("区妇联", "区妇联第四季度报表.docx", "word", "12-29", "区妇联第四季度报表盖章.pdf"),
        sent("区财政局", "区财政局/四季度报表.xlsx", "xlsxwriter", "12-28", "区财政局/四季度报表（盖章）.pdf", header="broken"),
        sent("区卫健局", "卫健局四季度.xls", "xls", "12-31", "卫健局四季度盖章.pdf", who="淄川区卫生健康局"),
        sent("区文旅局", "文旅局.tsv", "tsv", "12-27", "文旅局盖章扫描.pdf", scan=True),
        sent("区科协", "区科协第四季度.xlsx", "openpyxl", "12-29", whole=True, header="progress"),
        sent("区教体局", "区教体局/全年总结报表.xlsx", "calc", "12-30", "区教体局/全年总结报表盖章.pdf"),
        sent("区发改局", "发改局.csv", "bom", "2024-01-05", "发改局盖章.pdf"),
        sent("区人社局", "区人社局四季度报表.docx", "word", "12-31", "区人社局四季度报表盖章.pdf", header="broken", column="own"),
        sent("区残联", "残联年终报表.zip|区残联报表.doc", "doc", "12-28", "残联年终报表.zip|区残联报表盖章.pdf", gbk=True),
        sent("区民政局", "区民政局四季度.csv", "gb18030", "12-30", "区民政局四季度（盖章）.pdf", header="spaced"),
        sent("团区委", "团区委四季度.xls", "html", "12-29", "团区委四季度盖章.pdf", who="共青团淄川区委",
             extra={8: "无"}),
    ],
}
GBK_ZIPS = {"民政局报送材料.zip", "残联年终报表.zip"}


def day(text):
    return text if len(text) == 10 else "2023-" + text


def texts_of(plan, period):
    return (story.Q3_EARLIER if plan.get("earlier") else story.TEXTS[period])[plan["unit"]]


def deadline_of(plan, task):
    return plan.get("deadlines", {}).get(task, DEADLINES[plan["unit"]])


def form_of(plan, period):
    """The form as the unit filled it in."""
    unit, texts, extra = plan["unit"], texts_of(plan, period), plan.get("extra", {})
    rows, merges = [], []
    for number, (name, units) in story.TASKS.items():
        if number not in texts and not plan.get("whole"):
            continue
        told = texts.get(number)
        parts = told if isinstance(told, list) else [told]
        responsible = unit if plan.get("column") == "own" or (told and unit not in units) else "、".join(units)
        deadline = deadline_of(plan, number) if told else None
        if len(parts) > 1:
            merges += [(len(rows), column, len(parts)) for column in (0, 1, 2, 4)]
        for index, part in enumerate(parts):
            row = [number, name, responsible, part, deadline] if index == 0 else [None, None, None, part, None]
            rows.append(row + ([extra.get(number)] if extra else []))
    header = HEADERS[plan.get("header", "official")] + (["存在问题"] if extra else [])
    received = datetime.date.fromisoformat(day(plan["received"]))
    above = [["填报单位：" + plan.get("who", unit), plan.get("signed", f"填报日期：{received - datetime.timedelta(1)}")]]
    return sheets.Form(story.TITLE, above, header, rows, plan.get("below", []), merges)


def paper_rows(form):
    """The rows of the stamped PDF: what the electronic form says, a split task in one row."""
    rows = []
    for row in form.rows:
        if row[3] is None:
            continue
        if row[0] is None:
            rows[-1][3] += "\n" + row[3]
        else:
            rows.append([sheets.shown(cell) for cell in row[:5]])
    return rows


def write(form, way, path, later):
    if way == "openpyxl":
        sheets.openpyxl_book(path, form)
    elif way == "xlsxwriter":
        sheets.xlsxwriter_book(path, form)
    elif way == "word":
        sheets.word(path, form)
    elif way == "html":
        sheets.web_page(path, form)
    elif way == "tsv":
        sheets.text_file(path, form, "utf-8", delimiter="\t", newline="\n")
    elif way in ("gb18030", "bom", "utf-16"):
        sheets.text_file(path, form, {"bom": "utf-8-sig"}.get(way, way))
    elif way == "doc":
        sheets.word(path + ".docx", form)
        later.append((path + ".docx", path))
    else:  # xls, and xlsx by LibreOffice
        sheets.openpyxl_book(path + ".made.xlsx", form)
        later.append((path + ".made.xlsx", path))


def stamped(plan, form, path, seed):
    if plan.get("empty_pdf"):
        open(path, "wb").close()
        return
    signed = datetime.date.fromisoformat(day(plan["received"])) - datetime.timedelta(1)
    said = f"{signed.year}年{signed.month}月{signed.day}日"
    drawn = path + ".drawn.pdf" if plan.get("scan") else path
    paper.draw(drawn, form.title, plan.get("official", story.OFFICIAL.get(plan["unit"], plan["unit"])), paper_rows(form), said,
               sealed=plan.get("sealed", True))
    if plan.get("scan"):
        paper.scan(path, drawn, seed)
        os.remove(drawn)


def quarter(period, plans, out, work):
    """Writes one quarter's folder and returns what is to be read from it."""
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    later, zips, received, truths = [], {}, {}, []

    def place(name):
        if "|" in name:
            archive, inner = name.split("|")
            made = os.path.join(work, period, archive, inner)
            zips.setdefault(archive, []).append((inner, made))
            received_name = archive
        else:
            made, received_name = os.path.join(out, name), name
        os.makedirs(os.path.dirname(made), exist_ok=True)
        return made, received_name

    for number, plan in enumerate(plans):
        form = form_of(plan, period)
        made, name = place(plan["path"])
        write(form, plan["way"], made, later)
        received[name] = day(plan["received"])
        if plan["pdf"]:
            made_pdf, name = place(plan["pdf"])
            stamped(plan, form, made_pdf, seed=number)
            received[name] = day(plan["pdf_received"])
        if plan.get("again"):
            shutil.copy(made, os.path.join(out, plan["again"]))
            received[plan["again"]] = day(plan["again_received"])
        if not plan.get("earlier"):
            for row in paper_rows(form):
                truths.append({"unit": plan["unit"], "task": int(row[0]), "file": plan["path"].replace("|", "/"),
                               "measures": row[3], "deadlineText": row[4]})
    sheets.office(later)
    for made, _ in later:
        os.remove(made)
    for archive, members in zips.items():
        sheets.pack(os.path.join(out, archive), sorted(members), gbk=archive in GBK_ZIPS)
    with open(os.path.join(out, "received.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("file,date\n" + "".join(f"{n},{d}\n" for n, d in sorted(received.items())))
    truths.sort(key=lambda t: (t["task"], t["unit"]))
    return truths


def clutter(folder):
    """What a shared folder collects by itself: Excel's lock file and a thumbnail store."""
    with open(os.path.join(folder, "~$报表.xlsx"), "wb") as file:
        file.write("\x06某某".encode("utf-8").ljust(165, b" "))
    with open(os.path.join(folder, "Thumbs.db"), "wb") as file:
        file.write(bytes.fromhex("d0cf11e0a1b11ae1").ljust(1024, b"\0"))


def expected(name, truths):
    os.makedirs(TRUTHS, exist_ok=True)
    with open(os.path.join(TRUTHS, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(truths, file, ensure_ascii=False, indent=2)
        file.write("\n")


def main():
    paper.load_font()
    with tempfile.TemporaryDirectory() as work:
        for period, plans in PLANS.items():
            expected(period, quarter(period, plans, os.path.join(HERE, period), work))
        clutter(os.path.join(HERE, "2023Q3"))
        expected("another-2025Q2", another.make(HERE, work, write))
    big = [os.path.join(at, name) for at, _, names in os.walk(HERE) for name in names
           if os.path.getsize(os.path.join(at, name)) > 60_000]
    if big:
        raise SystemExit("over 60 KB: " + ", ".join(big))


if __name__ == "__main__":
    main()
