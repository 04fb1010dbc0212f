package io.duban.modeling.checking;

import io.duban.modeling.checking.flow.Scope;

/** What the checks make of a file before they try how it can run. */
public final class DrawnScopes {

    private DrawnScopes() {}

    public static Scope of(String model) {
        try {
            Node root = SafeReader.read(Sketch.file(model), Standard.BPMN, new Findings());
            return new ControlFlow(new Drawn(root.child("process").orElseThrow())).process();
        } catch (SafeReader.NotRead refused) {
            throw new IllegalArgumentException(refused);
        }
    }
}
