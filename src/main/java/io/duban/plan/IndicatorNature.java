package io.duban.plan;

/** Binding (约束性) or expected (预期性). */
public enum IndicatorNature {
    BINDING,
    EXPECTED
}
