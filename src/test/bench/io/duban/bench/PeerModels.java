package io.duban.bench;

import java.util.Map;

/**
 * The steps of Duban's models, drawn with nothing but BPMN and the few attributes that each engine names in its own way:
 * a life that calls its signing, its plan and its report, a unit's part for each unit, a timer at each step of a unit.
 */
final class PeerModels {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:x="{namespace}" targetNamespace="http://duban.io/bench">
            """;

    private static final String LIFE =
            """
            <process id="life" isExecutable="true" {process}>
              <startEvent id="start"/>
              <sequenceFlow id="l1" sourceRef="start" targetRef="signing"/>
              <callActivity id="signing" calledElement="signing" {called}>{passing}</callActivity>
              <sequenceFlow id="l2" sourceRef="signing" targetRef="planning"/>
              <callActivity id="planning" calledElement="planning" {called}>{passing}</callActivity>
              <sequenceFlow id="l3" sourceRef="planning" targetRef="reporting"/>
              <callActivity id="reporting" calledElement="reporting" {called}>{passing}</callActivity>
              <sequenceFlow id="l4" sourceRef="reporting" targetRef="next"/>
              <userTask id="next" name="next year" x:candidateGroups="OFFICER"/>
              <sequenceFlow id="l5" sourceRef="next" targetRef="end"/>
              <endEvent id="end"/>
            </process>
            """;

    private static final String SIGNING =
            """
            <process id="signing" isExecutable="true" {process}>
              <startEvent id="start"/>
              <sequenceFlow id="s1" sourceRef="start" targetRef="eachUnit"/>
              <subProcess id="eachUnit">
                <multiInstanceLoopCharacteristics><loopCardinality xsi:type="tFormalExpression">${units}</loopCardinality></multiInstanceLoopCharacteristics>
                <startEvent id="asked"/>
                <sequenceFlow id="s2" sourceRef="asked" targetRef="signFor"/>
                <userTask id="signFor" name="sign for" x:candidateGroups="unit-${loopCounter}"/>
                <boundaryEvent id="silent" attachedToRef="signFor" cancelActivity="false"><timerEventDefinition><timeDuration xsi:type="tFormalExpression">P14D</timeDuration></timerEventDefinition></boundaryEvent>
                <sequenceFlow id="s3" sourceRef="silent" targetRef="noted"/>
                <endEvent id="noted"/>
                <sequenceFlow id="s4" sourceRef="signFor" targetRef="answered"/>
                <exclusiveGateway id="answered" default="s5"/>
                <sequenceFlow id="s5" sourceRef="answered" targetRef="signed"/>
                <sequenceFlow id="s6" sourceRef="answered" targetRef="signFor"><conditionExpression xsi:type="tFormalExpression">${answer == 'OBJECT'}</conditionExpression></sequenceFlow>
                <endEvent id="signed"/>
              </subProcess>
              <sequenceFlow id="s7" sourceRef="eachUnit" targetRef="end"/>
              <endEvent id="end"/>
            </process>
            """;

    private static final String PLANNING =
            """
            <process id="planning" isExecutable="true" {process}>
              <startEvent id="start"/>
              <sequenceFlow id="p1" sourceRef="start" targetRef="writePlan"/>
              <userTask id="writePlan" name="write the plan" x:candidateGroups="OFFICER"/>
              <boundaryEvent id="late" attachedToRef="writePlan" cancelActivity="false"><timerEventDefinition><timeDuration xsi:type="tFormalExpression">P30D</timeDuration></timerEventDefinition></boundaryEvent>
              <sequenceFlow id="p2" sourceRef="late" targetRef="noted"/>
              <endEvent id="noted"/>
              <sequenceFlow id="p3" sourceRef="writePlan" targetRef="acceptPlan"/>
              <userTask id="acceptPlan" name="accept the plan" x:candidateGroups="OFFICE"/>
              <sequenceFlow id="p4" sourceRef="acceptPlan" targetRef="accepted"/>
              <exclusiveGateway id="accepted" default="p5"/>
              <sequenceFlow id="p5" sourceRef="accepted" targetRef="end"/>
              <sequenceFlow id="p6" sourceRef="accepted" targetRef="writePlan"><conditionExpression xsi:type="tFormalExpression">${answer == 'RETURN'}</conditionExpression></sequenceFlow>
              <endEvent id="end"/>
            </process>
            """;

    private static final String REPORTING =
            """
            <process id="reporting" isExecutable="true" {process}>
              <startEvent id="start"/>
              <sequenceFlow id="r1" sourceRef="start" targetRef="eachUnit"/>
              <subProcess id="eachUnit">
                <multiInstanceLoopCharacteristics><loopCardinality xsi:type="tFormalExpression">${units}</loopCardinality></multiInstanceLoopCharacteristics>
                <startEvent id="asked"/>
                <sequenceFlow id="r2" sourceRef="asked" targetRef="writeReport"/>
                <userTask id="writeReport" name="write the report" x:candidateGroups="unit-${loopCounter}"/>
                <boundaryEvent id="late" attachedToRef="writeReport" cancelActivity="false"><timerEventDefinition><timeDuration xsi:type="tFormalExpression">P30D</timeDuration></timerEventDefinition></boundaryEvent>
                <sequenceFlow id="r3" sourceRef="late" targetRef="noted"/>
                <endEvent id="noted"/>
                <sequenceFlow id="r4" sourceRef="writeReport" targetRef="release"/>
                <userTask id="release" name="release" x:candidateGroups="unit-${loopCounter}"/>
                <sequenceFlow id="r5" sourceRef="release" targetRef="released"/>
                <exclusiveGateway id="released" default="r6"/>
                <sequenceFlow id="r6" sourceRef="released" targetRef="done"/>
                <sequenceFlow id="r7" sourceRef="released" targetRef="writeReport"><conditionExpression xsi:type="tFormalExpression">${answer == 'RETURN'}</conditionExpression></sequenceFlow>
                <endEvent id="done"/>
              </subProcess>
              <sequenceFlow id="r8" sourceRef="eachUnit" targetRef="consolidate"/>
              <userTask id="consolidate" name="consolidate" x:candidateGroups="OFFICER"/>
              <sequenceFlow id="r9" sourceRef="consolidate" targetRef="review"/>
              <userTask id="review" name="review" x:candidateGroups="OFFICE"/>
              <sequenceFlow id="r10" sourceRef="review" targetRef="reviewed"/>
              <exclusiveGateway id="reviewed" default="r11"/>
              <sequenceFlow id="r11" sourceRef="reviewed" targetRef="approve"/>
              <sequenceFlow id="r12" sourceRef="reviewed" targetRef="consolidate"><conditionExpression xsi:type="tFormalExpression">${answer == 'RETURN'}</conditionExpression></sequenceFlow>
              <userTask id="approve" name="approve" x:candidateGroups="SUPERVISOR"/>
              <sequenceFlow id="r13" sourceRef="approve" targetRef="approved"/>
              <exclusiveGateway id="approved" default="r14"/>
              <sequenceFlow id="r14" sourceRef="approved" targetRef="end"/>
              <sequenceFlow id="r15" sourceRef="approved" targetRef="consolidate"><conditionExpression xsi:type="tFormalExpression">${answer == 'RETURN'}</conditionExpression></sequenceFlow>
              <endEvent id="end"/>
            </process>
            """;

    /** The steps of a year in their order, and whether each unit does it. */
    static final Map<String, Boolean> STEPS = steps();

    private PeerModels() {}

    /** Whose step it is, where each unit does it. */
    static String groupOf(int unit) {
        return "unit-" + unit;
    }

    static Map<String, String> forCamunda() {
        return files(Map.of(
                "{namespace}", "http://camunda.org/schema/1.0/bpmn",
                "{process}", "x:historyTimeToLive=\"P3650D\"",
                "{called}", "",
                "{passing}",
                        "<extensionElements><x:in businessKey=\"#{execution.processBusinessKey}\"/>"
                                + "<x:in variables=\"all\"/></extensionElements>"));
    }

    static Map<String, String> forFlowable() {
        return files(Map.of(
                "{namespace}", "http://flowable.org/bpmn",
                "{process}", "",
                "{called}", "x:inheritVariables=\"true\" x:inheritBusinessKey=\"true\"",
                "{passing}", ""));
    }

    private static Map<String, String> files(Map<String, String> words) {
        return Map.of(
                "life.bpmn20.xml", with(LIFE, words),
                "signing.bpmn20.xml", with(SIGNING, words),
                "planning.bpmn20.xml", with(PLANNING, words),
                "reporting.bpmn20.xml", with(REPORTING, words));
    }

    private static String with(String process, Map<String, String> words) {
        String text = HEAD + process + "</definitions>";
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static Map<String, Boolean> steps() {
        Map<String, Boolean> steps = new java.util.LinkedHashMap<>();
        steps.put("signFor", true);
        steps.put("writePlan", false);
        steps.put("acceptPlan", false);
        steps.put("writeReport", true);
        steps.put("release", true);
        steps.put("consolidate", false);
        steps.put("review", false);
        steps.put("approve", false);
        return steps;
    }
}
