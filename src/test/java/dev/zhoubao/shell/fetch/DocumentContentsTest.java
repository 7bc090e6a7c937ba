package dev.zhoubao.shell.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.ingest.form.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentContentsTest {

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void endsAsItsCallerExpectsWhenItIsInterrupted() throws Exception {
        byte[] document = Listing.pdf(9);
        DocumentContents contents = new DocumentContents(Form.readers());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> contents.read("9.pdf", document, null)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void anInterruptionIsOverWhenItHasEnded() {
        Interruption interruption = Interruption.here();
        Thread.currentThread().interrupt();
        interruption.end();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
