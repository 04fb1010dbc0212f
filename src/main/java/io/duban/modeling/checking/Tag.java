package io.duban.modeling.checking;

/**
 * What an element is.
 *
 * @param kind its name without a prefix
 */
record Tag(String namespace, String kind) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    boolean isBpmn() {
        return namespace.equals(BPMN);
    }

    boolean isBpmn(String name) {
        return isBpmn() && kind.equals(name);
    }

    boolean isDmn() {
        return namespace.equals(DMN);
    }

    boolean isDmn(String name) {
        return isDmn() && kind.equals(name);
    }

    boolean isCamunda() {
        return namespace.equals(CAMUNDA);
    }

    boolean isCamunda(String name) {
        return isCamunda() && kind.equals(name);
    }
}
