package io.duban.modeling.checking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes models in a few words, with everything that a model has to have. A line draws a node ({@code step write}, {@code
 * xor agreed}, {@code timer due on write aside}, {@code part units each=unitsOwing} up to a line {@code done}) or flows
 * ({@code begin > write > agreed}), and says properties ({@code answer=SIGNED}).
 */
public final class Sketch {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("start", "startEvent"),
            Map.entry("end", "endEvent"),
            Map.entry("kill", "endEvent"),
            Map.entry("throw", "endEvent"),
            Map.entry("step", "userTask"),
            Map.entry("work", "serviceTask"),
            Map.entry("call", "callActivity"),
            Map.entry("part", "subProcess"),
            Map.entry("xor", "exclusiveGateway"),
            Map.entry("and", "parallelGateway"),
            Map.entry("or", "inclusiveGateway"),
            Map.entry("first", "eventBasedGateway"),
            Map.entry("wait", "intermediateCatchEvent"),
            Map.entry("timer", "boundaryEvent"),
            Map.entry("catch", "boundaryEvent"));

    private static final List<String> CONDITIONS = List.of("moreYears", "allSigned");

    private final StringBuilder drawing = new StringBuilder();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private final List<Map<String, String>> flows = new ArrayList<>();
    private final Deque<String> parts = new ArrayDeque<>(List.of(""));
    private final Map<String, StringBuilder> bodies = new LinkedHashMap<>(Map.of("", new StringBuilder()));
    private final boolean plain;

    private Sketch(boolean plain) {
        this.plain = plain;
    }

    /** Of the life of a task. */
    public static String xml(String lines) {
        return xml("taskLife", lines);
    }

    public static String xml(String process, String lines) {
        return new Sketch(false).write(process, lines);
    }

    /** One that says nothing and only draws, each node as a job of its own, with choices made by variables. */
    public static String forTheEngine(String process, String lines) {
        return new Sketch(true).write(process, lines);
    }

    public static byte[] file(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private String write(String process, String lines) {
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
        conditions();
        flows.forEach(this::flow);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="sketch" targetNamespace="http://duban.io/processes">
                %s<bpmn:process id="%s" name="流程" isExecutable="true" camunda:historyTimeToLive="P10957D">
                %s%s</bpmn:process>
                <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="%s">
                %s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """.formatted(
                        errors.keySet().stream()
                                .map(code -> "<bpmn:error id=\"error%s\" name=\"%s\" errorCode=\"%s\"/>\n"
                                        .formatted(code, code, code))
                                .collect(Collectors.joining()),
                        process,
                        says(Map.of("name.en", "Process")),
                        bodies.get(""),
                        process,
                        drawing);
    }

    private void line(String line) {
        if (line.equals("done")) {
            String part = parts.pop();
            body().append(bodies.get(part)).append("</bpmn:subProcess>\n");
        } else if (line.contains(" > ")) {
            flows(line);
        } else {
            node(List.of(line.split("\\s+")));
        }
    }

    private void flows(String line) {
        String[] words = line.split("\\s+");
        Map<String, String> said = said(List.of(words));
        for (int i = 0; i + 2 < words.length && words[i + 1].equals(">"); i += 2) {
            Map<String, String> flow = new LinkedHashMap<>(said);
            flow.put("sourceRef", words[i]);
            flow.put("targetRef", words[i + 2]);
            flow.put("part", parts.peek());
            flows.add(flow);
        }
    }

    private static Map<String, String> said(List<String> words) {
        Map<String, String> said = new LinkedHashMap<>();
        words.stream().filter(word -> word.contains("=")).forEach(word -> {
            String[] parts = word.split("=", 2);
            said.put(parts[0], parts[1]);
        });
        return said;
    }

    private void node(List<String> words) {
        String kind = words.get(0);
        String id = words.get(1);
        kinds.put(id, kind);
        Map<String, String> said = said(words);
        String code = said.remove("code");
        StringBuilder text = new StringBuilder("<bpmn:%s id=\"%s\" name=\"节点%s\"%s>\n"
                .formatted(KINDS.get(kind), id, id, attributes(kind, id, words)));
        text.append(says(properties(kind, said, id, words)));
        if (said.containsKey("each")) {
            text.append("<bpmn:multiInstanceLoopCharacteristics/>");
        }
        text.append(definition(kind, id, code));
        draw(id);
        body().append(text);
        if (kind.equals("part")) {
            parts.push(id);
            bodies.put(id, new StringBuilder());
        } else {
            body().append("</bpmn:").append(KINDS.get(kind)).append(">\n");
        }
    }

    private StringBuilder body() {
        return bodies.get(parts.peek());
    }

    private String attributes(String kind, String id, List<String> words) {
        StringBuilder attributes = new StringBuilder();
        int on = words.indexOf("on");
        if (on > 0) {
            attributes.append(" attachedToRef=\"").append(words.get(on + 1)).append('"');
            if (words.contains("aside")) {
                attributes.append(" cancelActivity=\"false\"");
            }
        }
        if (kind.equals("call") && !plain) {
            attributes.append(" calledElement=\"").append(words.get(2)).append('"');
        }
        boolean isJob = kind.equals("work") && words.contains("async");
        if (isJob || (plain && on < 0)) {
            attributes.append(" camunda:asyncBefore=\"true\"");
        }
        return attributes.append("__" + id + "__").toString();
    }

    private Map<String, String> properties(String kind, Map<String, String> said, String id, List<String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("name.en", "Node " + id);
        if (kind.equals("step")) {
            all.put("block", "consolidate");
            all.put("for", "lead:OFFICER");
            all.put("until", "within:5");
            all.put("late", "step");
        }
        if (kind.equals("work")) {
            all.put("does", words.get(2));
        }
        if (List.of("wait", "timer").contains(kind)) {
            all.put("at", "within:3");
        }
        all.putAll(said);
        return all;
    }

    private String says(Map<String, String> properties) {
        if (plain) {
            return "";
        }
        return properties.entrySet().stream()
                .map(one -> "<camunda:property name=\"%s\" value=\"%s\"/>".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(
                        "",
                        "<bpmn:extensionElements><camunda:properties>",
                        "</camunda:properties></bpmn:extensionElements>\n"));
    }

    private String definition(String kind, String id, String code) {
        return switch (kind) {
            case "wait", "timer" ->
                plain
                        ? "<bpmn:timerEventDefinition><bpmn:timeDate>2100-01-01T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition>"
                        : "<bpmn:timerEventDefinition id=\"" + id + "Timer\"/>";
            case "kill" -> "<bpmn:terminateEventDefinition id=\"" + id + "Kill\"/>";
            case "throw", "catch" -> {
                errors.computeIfAbsent(code, none -> new ArrayList<>()).add(id);
                yield "<bpmn:errorEventDefinition id=\"%sError\" errorRef=\"error%s\"/>".formatted(id, code);
            }
            default -> "";
        };
    }

    /** Where a gateway says nothing of its ways: one condition and its opposite, or several and what is left. */
    private void conditions() {
        kinds.forEach((id, kind) -> {
            List<Map<String, String>> ways = flows.stream()
                    .filter(flow -> flow.get("sourceRef").equals(id))
                    .toList();
            boolean isSaid = ways.stream()
                    .anyMatch(way -> way.containsKey("answer") || way.containsKey("when") || way.containsKey("unless"));
            if (List.of("xor", "or").contains(kind) && ways.size() > 1 && !isSaid && !plain) {
                String last = flowId(ways.get(ways.size() - 1));
                for (int i = 0; i < ways.size() - 1; i++) {
                    ways.get(i).put("when", CONDITIONS.get(i % CONDITIONS.size()));
                }
                byDefault(id, last);
            }
        });
        bodies.values().forEach(body -> {
            String clean = body.toString().replaceAll("__\\w+__", "");
            body.setLength(0);
            body.append(clean);
        });
    }

    private void byDefault(String id, String flow) {
        bodies.values().forEach(body -> {
            String text = body.toString().replace("__" + id + "__", " default=\"" + flow + "\"");
            body.setLength(0);
            body.append(text);
        });
    }

    private String flowId(Map<String, String> flow) {
        int before = 0;
        for (Map<String, String> other : flows) {
            if (other == flow) {
                break;
            }
            boolean isSame = other.get("sourceRef").equals(flow.get("sourceRef"))
                    && other.get("targetRef").equals(flow.get("targetRef"));
            before += isSame ? 1 : 0;
        }
        String to = flow.get("targetRef");
        return flow.get("sourceRef")
                + "To"
                + Character.toUpperCase(to.charAt(0))
                + to.substring(1)
                + (before == 0 ? "" : String.valueOf(before));
    }

    private void flow(Map<String, String> flow) {
        String id = flowId(flow);
        Map<String, String> said = new LinkedHashMap<>(Map.of("name.en", "Way"));
        flow.entrySet().stream()
                .filter(one -> List.of("answer", "when", "unless").contains(one.getKey()))
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        String from = kinds.getOrDefault(flow.get("sourceRef"), "");
        boolean isChosen = plain
                && List.of("xor", "or").contains(from)
                && flows.stream()
                                .filter(one -> one.get("sourceRef").equals(flow.get("sourceRef")))
                                .count()
                        > 1;
        String condition = isChosen
                ? "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${%s}</bpmn:conditionExpression>"
                        .formatted(id)
                : "";
        String text =
                "<bpmn:sequenceFlow id=\"%s\" name=\"去向\" sourceRef=\"%s\" targetRef=\"%s\">%s%s</bpmn:sequenceFlow>\n"
                        .formatted(id, flow.get("sourceRef"), flow.get("targetRef"), says(said), condition);
        insert(flow.get("part"), text);
    }

    /** Parts are written into what is around them when they are done, so their flows come before their end. */
    private void insert(String part, String flow) {
        StringBuilder whole = bodies.get("");
        if (part.isEmpty()) {
            whole.append(flow);
            return;
        }
        int begin = whole.indexOf("<bpmn:subProcess id=\"" + part + "\"");
        int at = end(whole, begin);
        whole.insert(at, flow);
    }

    private static int end(StringBuilder text, int begin) {
        int depth = 0;
        for (int at = begin; ; ) {
            int opens = text.indexOf("<bpmn:subProcess", at + 1);
            int closes = text.indexOf("</bpmn:subProcess>", at + 1);
            if (opens >= 0 && opens < closes) {
                depth++;
                at = opens;
            } else if (depth == 0) {
                return closes;
            } else {
                depth--;
                at = closes;
            }
        }
    }

    private void draw(String id) {
        drawing.append(
                "<bpmndi:BPMNShape id=\"%sShape\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"100\" width=\"36\" height=\"36\"/></bpmndi:BPMNShape>\n"
                        .formatted(id, id, kinds.size() * 100));
    }
}
