package io.duban.report;

import io.duban.shared.Refusal;
import java.util.List;

/** Why something may not be done with an annual plan, a report or its evidence. */
public abstract sealed class ReportRefusal extends Refusal {

    private ReportRefusal(String key, Object... arguments) {
        super("refusal.report." + key, arguments);
    }

    /** It was handed in and may not be written in until somebody returns it. */
    public static final class AlreadyHandedIn extends ReportRefusal {
        AlreadyHandedIn() {
            super("alreadyHandedIn");
        }
    }

    /** It is not before the person who wants to decide. */
    public static final class NotInReview extends ReportRefusal {
        NotInReview() {
            super("notInReview");
        }
    }

    /** The task's running year is another. */
    public static final class YearNotOpen extends ReportRefusal {
        YearNotOpen(int year) {
            super("yearNotOpen", String.valueOf(year));
        }
    }

    /** Reports may be handed in from the day the reporting window opens. */
    public static final class WindowNotOpen extends ReportRefusal {
        WindowNotOpen() {
            super("windowNotOpen");
        }
    }

    /** The unit has no part in the task. */
    public static final class NoPart extends ReportRefusal {
        NoPart() {
            super("noPart");
        }
    }

    /** Some fields are missing or not plausible; each fault names its field. */
    public static final class NotComplete extends ReportRefusal {
        NotComplete(List<Fault> faults) {
            super("notComplete", faults.size());
            isAbout(faults.stream()
                    .map(fault -> new AtField(List.of(fault.field()), fault.key(), fault.arguments()))
                    .toList());
        }
    }

    /** A value is given for an indicator that the task does not have. */
    public static final class UnknownIndicator extends ReportRefusal {
        UnknownIndicator() {
            super("unknownIndicator");
        }
    }

    /** A supervisor's view that differs from the claim by more than ten points is explained. */
    public static final class DisagreementUnexplained extends ReportRefusal {
        DisagreementUnexplained(int claimed, int verified) {
            super("disagreementUnexplained", claimed, verified);
            isAbout("reason");
        }
    }

    /** A view that is lower than the one last verified is explained. */
    public static final class FallUnexplained extends ReportRefusal {
        FallUnexplained(int before, int verified) {
            super("fallUnexplained", before, verified);
            isAbout("reason");
        }
    }

    /** A task is confirmed as complete only knowingly where a target is not met. */
    public static final class TargetsUnmet extends ReportRefusal {
        TargetsUnmet(List<String> indicators) {
            super("targetsUnmet", String.join("、", indicators));
        }
    }

    /** A return to units names at least one of them, each with a part that left it. */
    public static final class UnitsMissing extends ReportRefusal {
        UnitsMissing() {
            super("unitsMissing");
            isAbout("units");
        }
    }

    /** The task has not come to its end. */
    public static final class ClaimNotOpen extends ReportRefusal {
        ClaimNotOpen() {
            super("claimNotOpen");
        }
    }

    /** Words about a file come with what was found. */
    public static final class SampleUnmarked extends ReportRefusal {
        SampleUnmarked(String file) {
            super("sampleUnmarked", file);
            isAbout("samples");
        }
    }

    /** What is wrong with a file, or missing in it, is said in words. */
    public static final class SampleUnexplained extends ReportRefusal {
        SampleUnexplained(String file) {
            super("sampleUnexplained", file);
            isAbout("samples");
        }
    }

    /** A file is none of those that the claim rests on, or is named twice. */
    public static final class SampleUnknown extends ReportRefusal {
        SampleUnknown() {
            super("sampleUnknown");
            isAbout("samples");
        }
    }

    /** Milestones are noted on an accepted annual plan only, on a day that has come. */
    public static final class PlanNotApproved extends ReportRefusal {
        PlanNotApproved() {
            super("planNotApproved");
        }
    }

    /** A milestone is not reached on a day that has yet to come. */
    public static final class DayToCome extends ReportRefusal {
        DayToCome() {
            super("dayToCome");
            isAbout("day");
        }
    }

    /** What was reached before the year is no milestone of its plan; one from before the task was issued may be. */
    public static final class DayBeforeYear extends ReportRefusal {
        DayBeforeYear(int year) {
            super("dayBeforeYear", String.valueOf(year));
            isAbout("day");
        }
    }

    /** The file is larger than what is taken. */
    public static final class FileTooLarge extends ReportRefusal {
        public FileTooLarge(int megabytes) {
            super("fileTooLarge", megabytes);
            isAbout("file");
        }
    }

    /** The file holds nothing. */
    public static final class FileEmpty extends ReportRefusal {
        public FileEmpty() {
            super("fileEmpty");
            isAbout("file");
        }
    }

    /** No file was chosen. */
    public static final class FileMissing extends ReportRefusal {
        FileMissing() {
            super("fileMissing");
            isAbout("file");
        }
    }

    /** What the file really is, or its ending, is not on the list of types. */
    public static final class FileTypeRefused extends ReportRefusal {
        FileTypeRefused(String name) {
            super("fileTypeRefused", name);
            isAbout("file");
        }
    }

    /** A report carries so many files and no more. */
    public static final class TooManyFiles extends ReportRefusal {
        TooManyFiles(int most) {
            super("tooManyFiles", most);
        }
    }

    /** What was found wrong about the task is put right, verified and written off first. */
    public static final class BeingRectified extends ReportRefusal {
        BeingRectified(List<String> problems) {
            super("beingRectified", String.join("；", problems));
        }
    }
}
