package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileTest {

    @TempDir
    Path folder;

    private Document read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("week.md"), bytes);
        return new DocumentFile(file, "shown.md").read();
    }

    private Document read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙\n", "甲\r\n乙\r\n", "甲\r乙\r", "\uFEFF甲\r\n乙\n"})
    void hasOneKindOfLineEndAndNoByteOrderMark(String text) throws IOException {
        assertThat(read(text).text()).isEqualTo("甲\n乙\n");
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertThat(read("").text()).isEmpty();
    }

    @Test
    void hasTheDigestOfItsBytes() throws IOException {
        assertThat(read("abc").sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepsItsNameForPeople() throws IOException {
        assertThat(read("").file()).isEqualTo("shown.md");
    }

    @Test
    void hasAnAbsolutePlaceWithoutDetours() throws IOException {
        Path file = Files.writeString(folder.resolve("week.md"), "");
        Path detour = folder.resolve("x").resolve("..").resolve("week.md");
        Files.createDirectory(folder.resolve("x"));

        assertThat(new DocumentFile(detour, "week.md").read().location())
                .isEqualTo(file.toAbsolutePath().toString());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xCD, (byte) 0xF8}))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void refusesAFileThatIsGone() {
        assertThatThrownBy(() -> new DocumentFile(folder.resolve("gone.md"), "gone.md").read())
                .isInstanceOf(NoSuchFileException.class);
    }
}
