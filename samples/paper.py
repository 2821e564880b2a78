"""Draws the stamped PDFs: the form on A4, a red seal over the unit's name, some of them as scans."""
import glob
import io
import math
import os
import random
import subprocess
import tempfile
import zipfile

from PIL import Image, ImageDraw
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

RED = colors.Color(0.85, 0.07, 0.09)
FONT = "Sample"


def load_font():
    """A TrueType Chinese font: ZCWC_SAMPLE_FONT, else the one bundled with the tool, from the Maven repository."""
    named = os.environ.get("ZCWC_SAMPLE_FONT")
    if named:
        pdfmetrics.registerFont(TTFont(FONT, named))
        return
    repository = os.environ.get("MAVEN_REPO", os.path.expanduser(os.path.join("~", ".m2", "repository")))
    jars = glob.glob(os.path.join(repository, "com", "helger", "font", "ph-fonts-noto-sans-sc", "*", "*.jar"))
    if not jars:
        raise SystemExit("no Chinese TrueType font: build the tool once, or set ZCWC_SAMPLE_FONT")
    with zipfile.ZipFile(sorted(jars)[-1]) as jar:
        pdfmetrics.registerFont(TTFont(FONT, io.BytesIO(jar.read("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"))))


class Seal(Flowable):
    """A round seal of 42 mm, drawn over the signature; `示例` says that it is none of the unit's own."""

    def __init__(self, name):
        super().__init__()
        self.name = name
        self.width, self.height = 60 * mm, 1

    def draw(self):
        pen = self.canv
        pen.saveState()
        pen.translate(self.width - 32 * mm, 6 * mm)
        pen.setStrokeColor(RED)
        pen.setFillColor(RED)
        pen.setLineWidth(1.2 * mm)
        pen.circle(0, 0, 20.4 * mm, stroke=1, fill=0)
        star = pen.beginPath()
        for i in range(10):
            radius = (6.5 if i % 2 == 0 else 2.5) * mm
            angle = math.radians(90 + 36 * i)
            (star.moveTo if i == 0 else star.lineTo)(radius * math.cos(angle), radius * math.sin(angle))
        star.close()
        pen.drawPath(star, stroke=0, fill=1)
        size = 5.2 * mm
        pen.setFont(FONT, size)
        count = len(self.name)
        spread = min(300, 24 * (count - 1))
        for i, letter in enumerate(self.name):
            angle = 90 + spread / 2 - spread * i / max(1, count - 1)
            pen.saveState()
            pen.rotate(angle - 90)
            pen.drawCentredString(0, 13.6 * mm, letter)
            pen.restoreState()
        pen.setFont(FONT, 3.6 * mm)
        pen.drawCentredString(0, -12 * mm, "示例")
        pen.restoreState()


def style(size, alignment=0, leading=1.35):
    return ParagraphStyle("s", fontName=FONT, fontSize=size, leading=size * leading, alignment=alignment, wordWrap="CJK")


def draw(path, title, unit, rows, signed, sealed=True, wide=True):
    """Writes the form as a PDF with its text; `rows` are five texts each, the header not among them."""
    page = landscape(A4) if wide else A4
    doc = SimpleDocTemplate(path, pagesize=page, leftMargin=16 * mm, rightMargin=16 * mm, topMargin=14 * mm,
                            bottomMargin=14 * mm, title=title, author=unit, invariant=1)
    body, head = style(9.5), style(10, TA_CENTER)
    widths = [10, 38, 30, 0, 28]
    widths[3] = page[0] / mm - 32 - sum(widths)
    header = ["序号", "实事名称", "责任单位", "具体措施及任务进度情况", "完成时限"]
    cells = [[Paragraph(h, head) for h in header]]
    cells += [[Paragraph(escape(c), body) for c in row] for row in rows]
    table = Table(cells, colWidths=[w * mm for w in widths], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.6, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]))
    story = [Paragraph(title, style(16, TA_CENTER)), Spacer(1, 4 * mm), Paragraph("填报单位：" + unit, style(10.5)),
             Spacer(1, 2 * mm), table, Spacer(1, 12 * mm), Paragraph(f"{unit}（盖章）", style(11, TA_RIGHT)),
             Paragraph(signed, style(11, TA_RIGHT))]
    if sealed:
        seal = Seal(unit)
        seal.hAlign = "RIGHT"
        story.append(seal)
    story.append(Spacer(1, 16 * mm))
    doc.build(story)


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")


def scan(path, drawn, seed, grey=False, dpi=96, quality=38):
    """Writes `drawn` (a PDF of one page) as a scanner would: a turned, greyish picture of the page and no text."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as work:
        stem = os.path.join(work, "page")
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", drawn, stem], check=True)
        pages = [Image.open(p).convert("RGB") for p in sorted(glob.glob(stem + "*.png"))]
        pen = canvas.Canvas(path, pagesize=A4, invariant=1, pageCompression=1)
        pen.setTitle("scan")
        for picture in pages:
            turned = picture.rotate(chance.uniform(-1.2, 1.2), Image.BICUBIC, fillcolor=(252, 252, 250))
            paper = Image.new("RGB", turned.size, (234, 233, 228))
            turned = Image.blend(turned, Image.composite(turned, paper, Image.new("L", turned.size, 120)), 0.55)
            shade = ImageDraw.Draw(turned)
            shade.line([(3, 0), (5, turned.size[1])], fill=(190, 190, 188), width=3)
            if grey:
                turned = turned.convert("L")
            buffer = io.BytesIO()  # no file: its name would go into the PDF
            turned.save(buffer, "JPEG", quality=quality, optimize=True, dpi=(dpi, dpi))
            buffer.seek(0)
            size = [side * 72.0 / dpi for side in turned.size]
            pen.setPageSize(size)
            pen.drawImage(ImageReader(buffer), 0, 0, size[0], size[1])
            pen.showPage()
        pen.save()
