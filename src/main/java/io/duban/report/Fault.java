package io.duban.report;

import java.util.List;

/**
 * What is wrong with one field of a form before it may be handed in. The field is named as the form names it, such as
 * {@code values[2].typed}; the message key stands under {@code report.fault}.
 */
public record Fault(String field, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault at(String field, String key, Object... arguments) {
        return new Fault(field, "report.fault." + key, List.of(arguments));
    }

    static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ReportRefusal.NotComplete(faults);
        }
    }
}
