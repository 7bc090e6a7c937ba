package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Display.Trait;
import org.junit.jupiter.api.Test;

class ShortAddressTest {

    private static final String LONG =
            "http://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=2247499089&sn=06658fbe35029";

    private static final Display NARROW = new Display(80, false);

    @Test
    void keepsOfAPictureWhatTellsItFromTheOthers() {
        assertThat(
                        ShortAddress.on(NARROW)
                                .apply(
                                        "https://mmbiz.example.cn/sz_mmbiz_png/1HvTteAHz67XcFt3eouyTWRnMBKh2MCb/640?wx_fmt=png&from=appmsg"))
                .isEqualTo("mmbiz.example.cn/…TWRnMBKh2MCb");
    }

    @Test
    void keepsTheHostAndWhatDiffers() {
        assertThat(ShortAddress.on(NARROW).apply(LONG))
                .isEqualTo("mp.weixin.qq.com/…mid=2247499089")
                .hasSizeLessThanOrEqualTo(ShortAddress.LONGEST);
        assertThat(ShortAddress.on(NARROW).apply("https://www.cert.org.cn/publish/main/44/2024/20240712142056.html"))
                .isEqualTo("www.cert.org.cn/…2142056.html");
        assertThat(ShortAddress.on(NARROW).apply("https://www.example.org/weekly-security-bulletins/2024-20.html"))
                .isEqualTo("www.example.org/…2024-20.html");
        assertThat(ShortAddress.on(NARROW)
                        .apply("https://mmbiz.qpic.cn/mmbiz_png/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/640?wx_fmt=png"))
                .isEqualTo("mmbiz.qpic.cn/…Yz0123456789");
    }

    @Test
    void tellsTheArticlesOfOneMessageApart() {
        String message = LONG.replaceFirst("&idx=\\d+", "");
        assertThat(ShortAddress.on(NARROW).apply(message.replace("&sn=", "&idx=2&sn=")))
                .isEqualTo("mp.weixin.qq.com/…mid=2247499089&idx=2")
                .hasSizeLessThanOrEqualTo(ShortAddress.LONGEST);
    }

    @Test
    void leavesAloneWhatIsShortOrNoAddress() {
        assertThat(ShortAddress.on(NARROW).apply("https://mp.weixin.qq.com/s/AbC"))
                .isEqualTo("https://mp.weixin.qq.com/s/AbC");
        assertThat(ShortAddress.on(NARROW).apply("x".repeat(200))).hasSize(200);
    }

    @Test
    void isWholeInFilesAndWhereThatIsAsked() {
        assertThat(ShortAddress.on(Display.PLAIN).apply(LONG)).isEqualTo(LONG);
        assertThat(ShortAddress.on(NARROW.with(Trait.WHOLE_ADDRESSES)).apply(LONG))
                .isEqualTo(LONG);
    }

    @Test
    void takesAsciiWhereTheTerminalHasNoMore() {
        Display ascii = new Display(80, 0, NARROW.symbols(), NARROW.theme(), AmbiguousWidth.WIDE);

        assertThat(ShortAddress.on(ascii).apply(LONG)).contains("/...");
    }
}
