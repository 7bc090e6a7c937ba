package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.PictureFixture;
import dev.zhoubao.fixture.Publisher;
import dev.zhoubao.ingest.form.Form;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a browser saved with everything in them. */
class PictureFilesTest {

    @TempDir
    Path folder;

    private Path saved;

    @BeforeEach
    void pictures() throws IOException {
        saved = Files.createDirectories(folder.resolve("pages/week 9_files"));
        Files.write(saved.resolve("640.png"), PictureFixture.picture("png", 3, 2));
        Files.writeString(saved.resolve("x.png"), "text");
        Files.write(folder.resolve("secret.png"), PictureFixture.picture("png", 3, 2));
    }

    private LoadResult load(String source) throws IOException {
        String page = Publisher.article(9).replace("<img ", "<img src=\"" + source + "\" ");
        Files.writeString(folder.resolve("pages/week 9.html"), page);
        return new Loader(Form.readers()).load(List.of(LoadRoot.of(folder.resolve("pages"))));
    }

    private @Nullable String file(String source) throws IOException {
        Bulletin bulletin = load(source).bulletins().get(0);
        return bulletin.pictures().stream().map(Picture::file).toList().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"./week%209_files/640.png", "week 9_files/640.png"})
    void findsWhatTheBrowserSavedBesideThePage(String source) throws IOException {
        assertThat(file(source)).isEqualTo(saved.resolve("640.png").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "week%209_files/../../secret.png",
                "week%209_files/x.png",
                "week%209_files/none.png",
                "week%209_files",
                ".",
                "%00",
                "%zz",
                "https://a.example/640.png"
            })
    void findsNothingElse(String source) throws IOException {
        assertThat(file(source)).isNull();
    }

    @Test
    void takesNoPictureForADocument() throws IOException {
        assertThat(load("week%209_files/640.png").problems()).isEmpty();
    }
}
