package dev.zhoubao.fetch;

import java.util.List;

/** The kinds of place that documents come from: a new one is one more here. */
final class Origins {

    static final List<Origin> ALL = List.of(new WeChatOrigin(), new CncertOrigin(), new FeedOrigin());

    private Origins() {}
}
