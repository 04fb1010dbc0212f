package io.duban.modeling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The elements of a model's text by their ids, with all that they say; of a text that the checks have read before. */
final class ModelElements {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Set<String> KINDS = Set.of(
            "process",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "sequenceFlow");
    private static final List<String> ATTRIBUTES =
            List.of("name", "sourceRef", "targetRef", "attachedToRef", "calledElement", "default");
    private static final Set<String> REFERENCES =
            Set.of("sourceRef", "targetRef", "attachedToRef", "default", TableElements.AFTER);

    private final Map<String, Map<String, String>> says = new LinkedHashMap<>();

    private ModelElements() {}

    static ModelElements of(byte[] text) {
        ModelElements elements = new ModelElements();
        Element root = root(text);
        if (BPMN.equals(root.getNamespaceURI())) {
            elements.read(root);
        } else {
            TableElements.table(root).map(TableElements::of).ifPresent(elements.says::putAll);
        }
        return elements;
    }

    static Element root(byte[] text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("a model that the checks have not read", broken);
        }
    }

    Set<String> ids() {
        return says.keySet();
    }

    boolean has(String id) {
        return says.containsKey(id);
    }

    Map<String, String> says(String id) {
        return says.getOrDefault(id, Map.of());
    }

    String value(String id, String field) {
        return says(id).getOrDefault(field, "");
    }

    /** The value, or what the element is called to which it refers. */
    String shown(String id, String field) {
        String value = value(id, field);
        return REFERENCES.contains(field) && has(value) ? label(value) : value;
    }

    String label(String id) {
        String name = value(id, "name");
        if (!value(id, "sourceRef").isEmpty()) {
            String way = shown(id, "sourceRef") + " → " + shown(id, "targetRef");
            return name.isEmpty() ? way : way + "（" + name + "）";
        }
        return name.isEmpty() ? says(id).getOrDefault(TableElements.DESCRIPTION, id) : name;
    }

    private void read(Element element) {
        if (BPMN.equals(element.getNamespaceURI()) && KINDS.contains(element.getLocalName())) {
            says.put(element.getAttribute("id"), saidBy(element));
        }
        children(element).forEach(this::read);
    }

    private static Map<String, String> saidBy(Element element) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttribute(attribute)) {
                said.put(attribute, element.getAttribute(attribute));
            }
        }
        children(element).stream()
                .filter(child -> "extensionElements".equals(child.getLocalName()))
                .flatMap(extensions -> children(extensions).stream())
                .flatMap(properties -> children(properties).stream())
                .filter(property -> CAMUNDA.equals(property.getNamespaceURI()))
                .forEach(property -> said.put(property.getAttribute("name"), property.getAttribute("value")));
        return said;
    }

    static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
