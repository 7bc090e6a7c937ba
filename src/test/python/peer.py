"""What an analyst would write in place of zhoubao: five figures of each bulletin, by regular expressions.

peer.py list FOLDER | diff FOLDER WEEK WEEK | xlsx FOLDER FILE. The answers are those of zhoubao as CSV; FILE gets a table
and a chart. Weeks are written as 2024-07.
"""

import re
import sys
from pathlib import Path

TITLE = re.compile(r"网络安全信息与动态周报(\d{4})年第(\d+)期")
FIGURES = {
    "incidents": re.compile(r"共处理网络安全事件(\d+)起"),
    "cross-border": re.compile(r"跨境网络安全事件(\d+)起"),
    "phishing": re.compile(r"重点处理(\d+)起"),
    "app-platforms": re.compile(r"协调(\d+)个"),
    "malicious-urls": re.compile(r"恶意URL链接(\d+)个"),
}


def read(folder):
    weeks = {}
    for file in Path(folder).rglob("*.md"):
        title = TITLE.search(file.name)
        if title:
            text = file.read_text(encoding="utf-8")
            found = [pattern.search(text) for pattern in FIGURES.values()]
            weeks[int(title[1]), int(title[2])] = [int(match[1]) if match else None for match in found]
    return {f"{year}-{week:02}": figures for (year, week), figures in sorted(weeks.items())}


def write(weeks, file):
    import xlsxwriter  # only here: it takes a while

    with xlsxwriter.Workbook(file, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("weeks")
        sheet.write_row(0, 0, ["week", *FIGURES])
        for row, (week, figures) in enumerate(weeks.items(), 1):
            sheet.write_row(row, 0, [week, *figures])
        chart = workbook.add_chart({"type": "line"})
        for column in range(1, 1 + len(FIGURES)):
            chart.add_series({"values": ["weeks", 1, column, len(weeks), column]})
        sheet.insert_chart("H2", chart)


def main(task, folder, *rest):
    weeks = read(folder)
    if task == "list":
        print("week", *FIGURES, sep=",")
        for week, figures in weeks.items():
            print(week, *figures, sep=",")
    elif task == "diff":
        print("metric,from,to")
        for metric, *pair in zip(FIGURES, *(weeks[week] for week in rest)):
            print(metric, *pair, sep=",")
    else:
        write(weeks, *rest)
        print("weeks", len(weeks))


if __name__ == "__main__":
    main(*sys.argv[1:])
