package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.PictureFixture;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void readsTheSizeFromTheHead(String format) {
        assertThat(PictureSize.of(PictureFixture.picture(format, 300, 200))).contains(new PictureSize(300, 200));
    }

    @ParameterizedTest
    @CsvSource({
        "5249464600000000574542505650382000000000000000 9d012a 2c01 c800",
        "524946460000000057454250565038580a000000 10000000 2b0100 c70000",
        "5249464600000000574542505650384c000000002f 2bc13100"
    })
    void readsTheSizeOfWebp(String head) {
        assertThat(PictureSize.of(HexFormat.of().parseHex(head.replace(" ", ""))))
                .contains(new PictureSize(300, 200));
    }

    @Test
    void readsNoSizeOfWhatIsCutOrNoPicture() {
        byte[] png = PictureFixture.picture("png", 30, 20);
        byte[] jpeg = PictureFixture.picture("jpg", 30, 20);

        assertThat(PictureSize.of(Arrays.copyOf(png, 20))).isEmpty();
        assertThat(PictureSize.of(Arrays.copyOf(jpeg, 20))).isEmpty();
        assertThat(PictureSize.of(new byte[0])).isEmpty();
        assertThat(PictureSize.of("<html>".getBytes())).isEmpty();
        png[16] = 0x7f;
        assertThat(PictureSize.of(png)).isEmpty();
    }

    @Test
    void keepsItsShapeWhereItIsMadeSmaller() {
        assertThat(new PictureSize(1280, 400).within(640, 900)).isEqualTo(new PictureSize(640, 200));
        assertThat(new PictureSize(100, 50).within(640, 900)).isEqualTo(new PictureSize(100, 50));
        assertThat(new PictureSize(1, 9000).within(640, 900)).isEqualTo(new PictureSize(1, 900));
    }
}
