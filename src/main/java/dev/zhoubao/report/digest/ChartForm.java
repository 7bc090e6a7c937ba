package dev.zhoubao.report.digest;

/** How a digest has its charts. */
public enum ChartForm {
    /** Drawn, with the median and the notable weeks of a single metric. */
    SVG,
    /** As Mermaid within the text, which draws bars alone. */
    MERMAID,
    /** Not at all. */
    NONE
}
