package dev.zhoubao.analysis.trend;

import dev.zhoubao.model.Bulletin;
import java.math.BigDecimal;

/**
 * A week whose value lies far outside its series.
 *
 * @param score the modified z-score, with one decimal
 */
public record Outlier(Bulletin week, BigDecimal value, BigDecimal score) {}
