package io.duban.shared;

import java.util.List;
import java.util.Map;

/** The parameters of a request cannot be taken as they are (HTTP 400); nothing was read or done. */
public final class ParametersRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Map<String, Reason> reasons;

    /** Why, as a message key; the name of the parameter is the message's first argument. */
    public record Reason(String key, List<Object> arguments) {

        public static Reason of(String key, Object... arguments) {
            return new Reason(key, List.of(arguments));
        }
    }

    /** @param reasons by the name of the parameter */
    public ParametersRefused(Map<String, Reason> reasons) {
        super(reasons.keySet().toString());
        this.reasons = Map.copyOf(reasons);
    }

    /** A refusal of one parameter. */
    public static ParametersRefused because(String name, String key, Object... arguments) {
        return new ParametersRefused(Map.of(name, Reason.of(key, arguments)));
    }

    public Map<String, Reason> reasons() {
        return reasons;
    }
}
