package dev.zhoubao.ingest.json;

import dev.zhoubao.model.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the vulnerabilities that a bulletin warns of; one that cannot be used costs no other. */
record AlertElements(JsonFields bulletin, ProblemCollector complaints) {

    List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>();
        for (JsonValue item : complaints.orElse(List.<JsonValue>of(), () -> bulletin.items("alerts"))) {
            complaints
                    .orElse(Optional.<Alert>empty(), () -> Optional.of(alert(JsonFields.of(item))))
                    .ifPresent(alerts::add);
        }
        return alerts;
    }

    private static Alert alert(JsonFields alert) throws UnusableValueException {
        Boolean high = null;
        if (alert.has("high")) {
            high = Boolean.valueOf(alert.truth("high"));
        }
        return new Alert(
                alert.text("product"),
                alert.text("name"),
                texts(alert, "numbers"),
                high,
                texts(alert, "links"),
                alert.line("line"));
    }

    private static List<String> texts(JsonFields alert, String key) throws UnusableValueException {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : alert.items(key)) {
            texts.add(JsonFields.text(key, item));
        }
        return texts;
    }
}
