package io.duban.process;

import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Where in a process a step can wait. */
enum Setting {
    /** Of the life of a task itself. */
    PLAIN_STEP {
        @Override
        Scene scene(ApplicationContext context, Walk walk, Party lead, Party partner) {
            TaskId task = walk.issuedTask(lead, partner);
            walk.sign(task, lead, partner);
            walk.writeAnnualPlan(task, lead);
            return waiting(
                    walk,
                    task,
                    TestSteps.REVIEW_ANNUAL_PLAN,
                    null,
                    new Scene.People(walk.staff, walk.person(walk.office, Role.OFFICE_STAFF), lead.officer()),
                    TestSteps.WRITE_ANNUAL_PLAN,
                    null,
                    new Scene.Acts(
                            who -> walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), who),
                            (why, who) -> walk.the(DecideAnnualPlan.class)
                                    .decide(walk.year(task), Decision.giveBack(why), who),
                            () -> walk.writeAnnualPlan(task, lead)));
        }
    },

    /** Of a part that is gone through once per unit, in a process that another one calls. */
    ONE_OF_SEVERAL {
        @Override
        Scene scene(ApplicationContext context, Walk walk, Party lead, Party partner) {
            TaskId task = reporting(walk, lead, partner);
            walk.report(task, partner);
            return waiting(
                    walk,
                    task,
                    TestSteps.APPROVE_UNIT_REPORT,
                    partner,
                    new Scene.People(
                            partner.head(), walk.person(partner.unit(), Role.DEPARTMENT_HEAD), partner.officer()),
                    TestSteps.WRITE_REPORT,
                    new Beside(TestSteps.WRITE_REPORT, lead),
                    new Scene.Acts(
                            who -> walk.the(DecideUnitReport.class)
                                    .decide(walk.year(task), partner.unit(), Decision.agree("同意"), who),
                            (why, who) -> walk.the(DecideUnitReport.class)
                                    .decide(walk.year(task), partner.unit(), Decision.giveBack(why), who),
                            () -> walk.report(task, partner)));
        }
    },

    /** One of two branches that are brought together later. */
    PARALLEL_BRANCH {
        @Override
        Scene scene(ApplicationContext context, Walk walk, Party lead, Party partner) throws IOException {
            inABranch().release(context);
            TaskId task = consolidated(walk, lead, partner);
            return decided(walk, task, "headReview", lead, new Beside(StepKey.of("annualReport:legalReview"), null));
        }
    },

    /** Of a process that the life of the task calls. */
    CALLED_PROCESS {
        @Override
        Scene scene(ApplicationContext context, Walk walk, Party lead, Party partner) {
            TaskId task = consolidated(walk, lead, partner);
            return decided(walk, task, "reviewReport", lead, null);
        }
    },

    /** That an admin has added to a model. */
    DRAWN_STEP {
        @Override
        Scene scene(ApplicationContext context, Walk walk, Party lead, Party partner) throws IOException {
            Variant.of("annual-report.bpmn")
                    .instead("consolidateToReviewReport", "consolidate", "headReview")
                    .add(headReview("reviewReport", "consolidate", "TO_LEAD"))
                    .release(context);
            TaskId task = consolidated(walk, lead, partner);
            return decided(walk, task, "headReview", lead, null);
        }
    };

    abstract Scene scene(ApplicationContext context, Walk walk, Party lead, Party partner) throws IOException;

    private record Beside(StepKey step, Party unit) {}

    private static Scene decided(Walk walk, TaskId task, String node, Party lead, Beside beside) {
        Role role = node.equals("headReview") ? Role.OFFICE_HEAD : Role.OFFICE_STAFF;
        Actor.Person holder = role == Role.OFFICE_HEAD ? walk.officeHead : walk.staff;
        return waiting(
                walk,
                task,
                StepKey.of("annualReport:" + node),
                null,
                new Scene.People(holder, walk.person(walk.office, role), lead.officer()),
                TestSteps.CONSOLIDATE,
                beside,
                new Scene.Acts(
                        who -> agree(walk, task, node, who),
                        (why, who) -> walk.the(DecideReport.class)
                                .decide(
                                        new DecideReport.At(walk.year(task), node, null),
                                        Decision.giveBack(Answer.TO_LEAD, Set.of(), why),
                                        who),
                        () -> walk.consolidate(task, lead)));
    }

    private static Scene waiting(
            Walk walk,
            TaskId task,
            StepKey step,
            Party about,
            Scene.People people,
            StepKey writing,
            Beside beside,
            Scene.Acts acts) {
        WorkItem item = walk.the(WorkItems.class)
                .open(step, task.value(), about == null ? null : about.unit())
                .orElseThrow();
        return new Scene(
                walk,
                task,
                step,
                about == null ? null : about.unit(),
                item.id(),
                item.handedIn(),
                people,
                writing,
                beside == null ? null : beside.step(),
                beside == null || beside.unit() == null ? null : beside.unit().unit(),
                acts);
    }

    static void agree(Walk walk, TaskId task, String node, Actor.Person who) {
        var at = new DecideReport.At(walk.year(task), node, null);
        walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。"), who);
    }

    static TaskId reporting(Walk walk, Party lead, Party partner) {
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    static TaskId consolidated(Walk walk, Party lead, Party partner) {
        TaskId task = reporting(walk, lead, partner);
        walk.reportAll(task, lead, partner);
        walk.consolidate(task, lead);
        return task;
    }

    /** The office's head looks at the report while a lawyer does. */
    static Variant inABranch() throws IOException {
        return branches("headReview").add(headReview("together", "consolidate", "TO_LEAD"));
    }

    /** The office checks before its head looks, who draws a way back to that check only. */
    static Variant checkedInTheBranch() throws IOException {
        return branches("officeCheck")
                .add("""
                        <bpmn:userTask id="officeCheck" name="办公室核对">%s</bpmn:userTask>
                        <bpmn:sequenceFlow id="officeCheckOn" sourceRef="officeCheck" targetRef="headReview"/>
                        """.formatted(step("office:OFFICE_STAFF")))
                .add(headReview("together", "officeCheck", "TO_OFFICE"));
    }

    private static Variant branches(String afterConsolidating) throws IOException {
        return Variant.of("annual-report.bpmn")
                .instead("unitReportsToConsolidate", "unitReports", "apart")
                .instead("consolidateToReviewReport", "consolidate", afterConsolidating)
                .add("""
                        <bpmn:parallelGateway id="apart" name="同时"/>
                        <bpmn:parallelGateway id="together" name="都已完成"/>
                        <bpmn:userTask id="legalReview" name="法制审核">%s</bpmn:userTask>
                        <bpmn:sequenceFlow id="apartToConsolidate" sourceRef="apart" targetRef="consolidate"/>
                        <bpmn:sequenceFlow id="apartToLegalReview" sourceRef="apart" targetRef="legalReview"/>
                        <bpmn:sequenceFlow id="legalReviewToTogether" sourceRef="legalReview" targetRef="together"/>
                        <bpmn:sequenceFlow id="togetherToReviewReport" sourceRef="together" targetRef="reviewReport"/>
                        """.formatted(step("office:SUPERVISOR")));
    }

    private static String headReview(String on, String back, String answer) {
        return """
                <bpmn:userTask id="headReview" name="负责人审核">%s</bpmn:userTask>
                <bpmn:exclusiveGateway id="headReviewed" name="同意？"/>
                <bpmn:sequenceFlow id="headReviewToHeadReviewed" sourceRef="headReview" targetRef="headReviewed"/>
                <bpmn:sequenceFlow id="headReviewedOn" name="同意" sourceRef="headReviewed" targetRef="%s">%s</bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="headReviewedBack" name="退回" sourceRef="headReviewed" targetRef="%s">%s</bpmn:sequenceFlow>
                """.formatted(
                        step("office:OFFICE_HEAD"),
                        on,
                        Variant.says("name.en", "Yes", "answer", "ACCEPTED"),
                        back,
                        Variant.says("name.en", "Return", "answer", answer));
    }

    private static String step(String party) {
        return Variant.says(
                "name.en",
                "Review",
                "block",
                "decideReport",
                "for",
                party,
                "until",
                "within:5",
                "late",
                "office",
                "phase",
                "REPORT_IN_REVIEW");
    }
}
