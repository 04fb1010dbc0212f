package io.duban.reading.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a value is to be compared, in the signs of the labels. */
public enum Operator {
    EQUAL("="),
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    ABOUT("≈"),
    FALL("下降"),
    RISE("增长");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    @JsonValue
    public String sign() {
        return sign;
    }
}
