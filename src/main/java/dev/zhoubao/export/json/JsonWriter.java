package dev.zhoubao.export.json;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a report's data: JSON indented, NDJSON with one line for each element of a list. */
public final class JsonWriter implements ReportWriter {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        Writer writer = new EscapingWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format == Format.JSON) {
            write(report.data(), indented(), writer);
        } else if (report.data() instanceof List<?> elements) {
            for (Object element : elements) {
                write(element, ObjectWriteContext.empty(), writer);
            }
        } else {
            write(report.data(), ObjectWriteContext.empty(), writer);
        }
        writer.flush();
    }

    private static ObjectWriteContext indented() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(INDENT)
                        .withArrayIndenter(INDENT);
            }
        };
    }

    private void write(@Nullable Object data, ObjectWriteContext context, Writer writer) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(context, writer)) {
            writeValue(data, generator);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
    }

    private static void writeValue(@Nullable Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, entry) -> {
                generator.writeName(key.toString());
                writeValue(entry, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> writeValue(element, generator));
            generator.writeEndArray();
        } else {
            writeScalar(value, generator);
        }
    }

    private static void writeScalar(@Nullable Object value, JsonGenerator generator) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString(value.toString());
        }
    }
}
