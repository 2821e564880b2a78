#!/usr/bin/env bash
# Makes the README's pictures from the samples: docs/images/*.png. Takes what the tests take (chromium,
# node, `npm ci` in src/test/browser), and pdftoppm, soffice, ImageMagick and unzip.
# ZCWC names another command than the checkout's own.
set -euo pipefail
cd "$(dirname "$0")/.."
zcwc=${ZCWC:-./zcwc}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
images=docs/images
mkdir -p "$images" "$work/fonts"

# The fonts that the tool brings along, so that a picture does not depend on the machine's.
unzip -qoj "$(find target/lib ~/.m2 -name 'ph-fonts-noto-sans-sc-*.jar' 2>/dev/null | head -n 1)" \
  'fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf' 'fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf' -d "$work/fonts"
cat > "$work/fonts.conf" <<XML
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>
XML
export FONTCONFIG_FILE="$work/fonts.conf"

# A year up to its third quarter, so that the page has earlier quarters to draw.
merge() { "$zcwc" merge "samples/$1" --as-of "$2" -o "$work/out/$1" "${@:3}"; }
merge 2023Q1 2023-04-10 -f html,json > "$work/said.txt" 2>&1 || [ $? -eq 1 ]
merge 2023Q2 2023-07-10 -f html,json > "$work/said.txt" 2>&1 || [ $? -eq 1 ]
merge 2023Q3 2023-10-08 > "$work/said.txt" 2>&1 || [ $? -eq 1 ]
report="$work/out/2023Q3"

# Few colours make small files; flat pages do not miss them.
small() { convert "$1" "${@:3}" -strip +dither -colors 96 "PNG8:$images/$2"; }

sed "s#$work/##g" "$work/said.txt" > "$work/terminal.txt"
node src/test/browser/pictures.mjs "$(command -v chromium)" "$report/report.html" "$work/terminal.txt" "$work"
for picture in page-light page-dark page-phone terminal; do
  small "$work/$picture.png" "$picture.png"
done

pdftoppm -r 70 -f 1 -l 1 -singlefile -png "$report/report.pdf" "$work/pdf"
small "$work/pdf.png" report-pdf.png -bordercolor '#bbbbbb' -border 1
soffice --headless -env:UserInstallation="file://$work/lo" --convert-to pdf --outdir "$work" "$report/report.xlsx" > "$work/lo.txt" 2>&1
pdftoppm -r 70 -f 1 -l 1 -singlefile -png "$work/report.pdf" "$work/xlsx"
small "$work/xlsx.png" report-xlsx.png -bordercolor '#bbbbbb' -border 1
ls -l "$images"
