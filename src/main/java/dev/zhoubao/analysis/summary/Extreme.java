package dev.zhoubao.analysis.summary;

import dev.zhoubao.model.Bulletin;
import java.math.BigDecimal;
import java.util.List;

/** The smallest or largest value of a metric, and every week that has it. */
public record Extreme(BigDecimal value, List<Bulletin> weeks) {}
