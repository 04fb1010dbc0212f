package io.duban.modeling.checking;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sound models: the patterns of the control flow that the list of what is allowed can draw, and the steps of Duban. */
public final class SketchCorpus {

    private SketchCorpus() {}

    /** By what they show, as files. */
    public static Map<String, String> sound() {
        Map<String, String> models = new LinkedHashMap<>();
        patterns().forEach((name, lines) -> models.put(name, Sketch.xml(lines)));
        models.put("an order with its reply", Sketch.xml("supervisionOrder", """
                        start proposed
                        step sign block=decideOrder for=office:OFFICE_HEAD
                        xor signed
                        step reply block=replyToOrder for=orderUnit:OFFICER,DEPARTMENT_HEAD until=orderReply late=report
                        step review block=decideReply for=office:SUPERVISOR until=review late=office
                        xor accepted
                        end refused
                        end closed
                        proposed > sign > signed
                        signed > refused answer=REFUSED
                        signed > reply answer=SIGNED
                        reply > review > accepted
                        accepted > reply answer=RETURNED
                        accepted > closed answer=ACCEPTED
                        """));
        models.put("a plan issued in batches", Sketch.xml("planIssue", """
                        start begin
                        step approve block=decidePlan for=office:OFFICE_HEAD until=review
                        step revise block=revisePlan for=office:OFFICE_STAFF until=revision
                        xor approved
                        work batch issueBatch async
                        xor more
                        work finish finishIssuing
                        end issued
                        begin > approve > approved
                        approved > revise answer=RETURNED
                        revise > approve
                        approved > batch answer=APPROVED
                        batch > more
                        more > batch when=moreToIssue
                        more > finish unless=moreToIssue
                        finish > issued
                        """));
        return models;
    }

    private static Map<String, String> patterns() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("sequence", "start s\nstep a\nstep b\nend e\ns > a > b > e");
        lines.put(
                "choice and merge", "start s\nxor d\nstep a\nstep b\nxor m\nend e\ns > d\nd > a > m\nd > b > m\nm > e");
        lines.put("choice with two ends", "start s\nxor d\nstep a\nend e\nend f\ns > d\nd > a > e\nd > f");
        lines.put(
                "choice of three",
                "start s\nxor d\nstep a\nstep b\nstep c\nend e\ns > d\nd > a > e\nd > b > e\nd > c > e");
        lines.put("merge at a step", "start s\nxor d\nstep a\nstep b\nend e\ns > d\nd > a\nd > b\na > b > e");
        lines.put(
                "branches side by side",
                "start s\nand f\nstep a\nstep b\nand j\nend e\ns > f\nf > a > j\nf > b > j\nj > e");
        lines.put(
                "three branches side by side",
                "start s\nand f\nstep a\nstep b\nstep c\nand j\nend e\ns > f\nf > a > j\nf > b > j\nf > c > j\nj > e");
        lines.put(
                "branches with ends of their own",
                "start s\nand f\nstep a\nstep b\nend e\nend g\ns > f\nf > a > e\nf > b > g");
        lines.put("side by side within side by side", """
                start s
                and f
                step a
                and g
                step b
                step c
                and h
                and j
                end e
                s > f
                f > a > j
                f > g
                g > b > h
                g > c > h
                h > j > e
                """);
        lines.put(
                "choice within side by side",
                "start s\nand f\nxor d\nstep a\nstep b\nxor m\nstep c\nand j\nend e\ns > f\nf > d\nd > a > m\nd > b > m\nm > j\nf > c > j\nj > e");
        lines.put("loop with a person", "start s\nstep a\nxor d\nend e\ns > a > d\nd > a\nd > e");
        lines.put("loop back over two steps", "start s\nstep a\nstep b\nxor d\nend e\ns > a > b > d\nd > a\nd > e");
        lines.put(
                "loop within side by side",
                "start s\nand f\nstep a\nxor d\nstep b\nand j\nend e\ns > f\nf > a > d\nd > a\nd > j\nf > b > j\nj > e");
        lines.put(
                "some of several",
                "start s\nor f\nstep a\nstep b\nstep c\nor j\nend e\ns > f\nf > a > j\nf > b > j\nf > c > j\nj > e");
        lines.put(
                "some within a choice",
                "start s\nxor d\nor f\nstep a\nstep b\nor j\nxor m\nend e\ns > d\nd > f\nd > m\nf > a > j\nf > b > j\nj > m > e");
        lines.put(
                "the first of two days",
                "start s\nfirst f\nwait a\nwait b at=reportingWindow\nxor m\nend e\ns > f\nf > a > m\nf > b > m\nm > e");
        lines.put("wait for a day", "start s\nwait w at=reportingWindow phase=RUNNING\nstep a\nend e\ns > w > a > e");
        lines.put("timer that interrupts", "start s\nstep a\ntimer t on a\nstep b\nend e\ns > a > e\nt > b > e");
        lines.put("timer that ends", "start s\nstep a\ntimer t on a\nend e\nend f\ns > a > e\nt > f");
        lines.put(
                "lateness noted",
                "start s\nstep a\ntimer t on a aside\nwork n noteLateness\nend e\nend f\ns > a > e\nt > n > f");
        lines.put(
                "lateness noted in a loop",
                "start s\nstep a\ntimer t on a aside\nwork n noteLateness\nxor d\nend e\nend f\ns > a > d\nd > a\nd > e\nt > n > f");
        lines.put(
                "two timers at one step",
                "start s\nstep a\ntimer t on a aside\ntimer u on a aside\nwork n noteLateness\nwork o noteLateness\nend e\nend f\ns > a > e\nt > n > f\nu > o > f");
        lines.put("part", "start s\npart p\nstart i\nstep a\nend x\ni > a > x\ndone\nend e\ns > p > e");
        lines.put("part for each unit", """
                start s
                part p each=unitsOwing
                  start i
                  step a block=writeReport for=unit:OFFICER until=unitReport late=report phase=REPORTING
                  step b block=decideUnitReport for=unit:DEPARTMENT_HEAD
                  xor d
                  end x
                  i > a > b > d
                  d > x answer=APPROVED
                  d > a answer=RETURNED
                done
                end e
                s > p > e
                """);
        lines.put("step for each unit", "start s\nstep a each=unitsResponsible for=unit:OFFICER\nend e\ns > a > e");
        lines.put(
                "part within a part",
                "start s\npart p\nstart i\npart q\nstart k\nstep a\nend y\nk > a > y\ndone\nend x\ni > q > x\ndone\nend e\ns > p > e");
        lines.put("part left by an error", """
                start s
                part p
                  start i
                  step a block=decideReport for=office:OFFICE_STAFF
                  xor d
                  end x
                  throw y code=TO_LEAD
                  i > a > d
                  d > x answer=ACCEPTED
                  d > y answer=TO_LEAD
                done
                catch c on p code=TO_LEAD
                step b
                end e
                s > p > e
                c > b > e
                """);
        lines.put("countersigning by all, back by one", """
                start s
                step w
                part p each=unitsResponsible
                  start i
                  step a block=decideReport for=unit:DEPARTMENT_HEAD
                  xor d
                  end x
                  throw y code=TO_LEAD
                  i > a > d
                  d > x answer=APPROVED
                  d > y answer=TO_LEAD
                done
                catch c on p code=TO_LEAD
                end e
                s > w > p > e
                c > w
                """);
        lines.put(
                "part with a time limit",
                "start s\npart p\nstart i\nstep a\nend x\ni > a > x\ndone\ntimer t on p\nstep b\nend e\ns > p > e\nt > b > e");
        lines.put(
                "part ended as a whole",
                "start s\npart p\nstart i\nand f\nstep a\nstep b\nkill k\nend x\ni > f\nf > a > k\nf > b > x\ndone\nend e\ns > p > e");
        lines.put(
                "process ended as a whole",
                "start s\nand f\nstep a\nstep b\nend e\nkill k\ns > f\nf > a > e\nf > b > k");
        lines.put(
                "part side by side with a step",
                "start s\nand f\npart p\nstart i\nstep a\nend x\ni > a > x\ndone\nstep b\nand j\nend e\ns > f\nf > p > j\nf > b > j\nj > e");
        lines.put("called process", "start s\ncall c annualReport\nend e\ns > c > e");
        lines.put(
                "called process every year",
                "start s\nwork o openYear async\ncall c annualReport\nxor d\nend e\ns > o > c > d\nd > o when=moreYears\nd > e unless=moreYears");
        lines.put("work by the system", "start s\nwork o openYear async\nstep a\nend e\ns > o > a > e");
        lines.put("work after a day", "start s\nwait w\nwork o openYear\nstep a\nend e\ns > w > o > a > e");
        lines.put("review with a return", """
                start s
                step w
                step r block=decideReport for=office:OFFICE_STAFF until=review late=office
                xor d
                end e
                s > w > r > d
                d > e answer=ACCEPTED
                d > w answer=TO_LEAD
                """);
        lines.put("two reviews with returns", """
                start s
                step w
                step r block=decideReport for=office:OFFICE_STAFF
                xor d
                step a block=decideReport for=office:SUPERVISOR
                xor c
                end e
                s > w > r > d
                d > a answer=ACCEPTED
                d > w answer=TO_LEAD
                a > c
                c > e answer=APPROVED
                c > r answer=TO_OFFICE
                c > w answer=TO_LEAD
                """);
        lines.put(
                "a step that decides without a gateway",
                "start s\nstep a\nstep r block=confirmCompletion for=office:OFFICE_STAFF phase=COMPLETION\nend e\ns > a > r\nr > e answer=ACCEPTED\nr > a answer=RETURNED");
        lines.put("signing and objecting", """
                start s
                part p each=unitsToSign
                  start i
                  step g block=signFor for=unit:OFFICER,DEPARTMENT_HEAD until=signing
                  xor d
                  step o block=answerObjection for=office:OFFICE_STAFF until=review late=office
                  xor r
                  end x
                  i > g > d
                  d > x answer=SIGNED
                  d > o answer=OBJECTED
                  o > r
                  r > g answer=ADJUSTED,INSISTED
                  r > x answer=RELEASED
                done
                xor all
                end e
                s > p > all
                all > e when=allSigned
                all > p unless=allSigned
                """);
        lines.put(
                "an answer by default",
                "start s\nstep w\nstep r block=decideAnnualPlan for=office:OFFICE_STAFF\nxor d\nend e\ns > w > r > d\nd > e answer=ACCEPTED\nd > w answer=RETURNED");
        lines.put(
                "split without a gateway",
                "start s\nstep a\nstep b\nstep c\nand j\nend e\ns > a\na > b > j\na > c > j\nj > e");
        return lines;
    }
}
