package dev.zhoubao.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefangingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://evil.example.com/a.php?b=c.d hxxp://evil[.]example[.]com/a[.]php?b=c.d",
                "HTTPS://EVIL.COM HxxPS://EVIL[.]COM",
                "访问http://evil.com，下载 访问hxxp://evil[.]com，下载",
                "ftp://files.example.org/x fxp://files[.]example[.]org/x",
                "sftp://h.example.org sfxp://h[.]example[.]org",
                "http://192.0.2.7:8080/ hxxp://192[.]0[.]2[.]7:8080/",
                "http://例子.中国/页.html hxxp://例子[.]中国/页.html",
                "http://a_b.c-d.example.net hxxp://a_b[.]c-d[.]example[.]net",
                "www.evil.com。 www[.]evil[.]com。",
                "域名evil.com.cn等 域名evil[.]com[.]cn等",
                "xn--fiq.xn--fiqs8s xn--fiq[.]xn--fiqs8s",
                "evil.xn--p1ai evil[.]xn--p1ai",
                "192.0.2.7、198.51.100.1 192[.]0[.]2[.]7、198[.]51[.]100[.]1",
                "2001:db8::1 2001[:]db8[:][:]1",
                "2001:db8:0:0:0:0:0:1 2001[:]db8[:]0[:]0[:]0[:]0[:]0[:]1",
                "::ffff:1 [:][:]ffff[:]1",
                "mail@evil.com mail[@]evil[.]com"
            })
    void writesAddressesSoThatNothingFollowsThem(String text, String defanged) {
        assertThat(Defanging.text(text)).isEqualTo(defanged);
        assertThat(Defanging.text(defanged)).as("once more").isEqualTo(defanged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本周，共处理网络安全事件495起。",
                "18.4万，占 12.5%",
                "1.2.3",
                "12:30:45 2031.03.04",
                "2031-03-17..2031-03-23",
                "hxxp://evil[.]com",
                "A. B. C.",
                "第3期.第4期",
                "@ : . ://",
                ""
            })
    void leavesOtherTextAsItIs(String text) {
        assertThat(Defanging.text(text)).isEqualTo(text);
    }

    @Test
    void takesLongTextInItsStride() {
        String dots = "a.".repeat(100_000);
        assertThat(Defanging.text(dots)).hasSize(dots.length());
        assertThat(Defanging.text("1:".repeat(100_000))).hasSizeGreaterThan(100_000);
    }
}
