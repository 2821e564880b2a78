"""A second programme, wholly unlike the first: another year, place, set of tasks, and the electronic form only."""
import os
import shutil

import sheets

TITLE = "云溪县2025年民生实事项目进展情况表"
TASKS = {
    1: ("实施农村公路提升改造工程", ["县交通局", "县财政局"]),
    2: ("推进城镇老旧小区改造", ["县住建局", "县财政局"]),
    3: ("建设农村幸福食堂", ["县民政局"]),
}
TEXTS = {
    "县交通局": {
        1: "抢抓施工黄金期，6个标段全面推进，落实农村公路“路长制”，选派技术人员驻点监管工程质量。截至6月底，"
           "累计完成农村公路改造38公里，占全年任务60公里的63.3%，新增错车道17处，打通断头路4条，惠及群众2.1万人。",
    },
    "县财政局": {
        1: "统筹一般债券和上级补助资金，上半年拨付公路改造资金2140万元，建立项目资金专户，实行按工程进度拨付，"
           "确保资金安全高效使用，同时对3个标段开展了预算评审。",
        2: "落实改造资金多方共担机制，争取中央补助资金1860万元，上半年拨付工程款930万元，"
           "并对资金使用情况实行月报告制度，接受业主监督。",
    },
    "县住建局": {
        2: "坚持居民自愿、共同缔造，逐小区编制改造清单，同步更新供水、供热、燃气管网。截至6月底，"
           "累计完成老旧小区改造7个，另有3个小区正在施工，加装电梯9部，新增充电车棚12处，居民满意率达到95%。",
    },
    "县民政局": {
        3: "按照“村级主办、政府补助、社会参与”思路，制定幸福食堂建设标准和补助办法。截至6月底，"
           "累计建成幸福食堂5处，日均就餐老人420余名，80岁以上老人每餐补助2元，食品安全检查实现全覆盖。",
    },
}
FILES = {
    "县交通局": ("县交通局.xlsx", "openpyxl", "2025-06-27", "2025年10月底"),
    "县财政局": ("县财政局报表.docx", "word", "2025-06-30", "2025-11-30"),
    "县住建局": ("县住建局/住建局上报.csv", "gb18030", "2025-07-02", "11月底前"),
    "县民政局": ("县民政局.xlsx", "xlsxwriter", "2025-06-29", "2025年11月30日"),
}
HEADER = ["序号", "实事名称", "责任单位", "具体措施及任务进度情况", "完成时限"]


def make(here, work, write):
    out = os.path.join(here, "another", "2025Q2")
    shutil.rmtree(out, ignore_errors=True)
    truths, received = [], []
    for unit, (path, way, day, deadline) in FILES.items():
        rows = [[n, TASKS[n][0], "、".join(TASKS[n][1]), text, deadline] for n, text in TEXTS[unit].items()]
        form = sheets.Form(TITLE, [["填报单位：" + unit, "填报日期：" + day]], HEADER, rows, sheet="Sheet1")
        made = os.path.join(out, path)
        os.makedirs(os.path.dirname(made), exist_ok=True)
        write(form, way, made, [])
        received.append(f"{path},{day}\n")
        truths += [{"unit": unit, "task": r[0], "file": path, "measures": r[3], "deadlineText": r[4]} for r in rows]
    with open(os.path.join(out, "received.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("file,date\n" + "".join(sorted(received)))
    return sorted(truths, key=lambda t: (t["task"], t["unit"]))
