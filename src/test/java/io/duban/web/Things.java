package io.duban.web;

import io.duban.Party;
import io.duban.Walk;
import io.duban.intake.UploadId;
import io.duban.intake.UploadWorkbook;
import io.duban.intake.confirming.Documents;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelMove;
import io.duban.modeling.ModelMoveId;
import io.duban.modeling.ModelMoves;
import io.duban.modeling.MoveState;
import io.duban.modeling.MoveWay;
import io.duban.organization.MakeToken;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.ProgramTokenId;
import io.duban.organization.RenameUnit;
import io.duban.organization.RenamingId;
import io.duban.organization.StandInId;
import io.duban.organization.TokenReach;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.plan.Responsibility;
import io.duban.reading.source.TinyXlsx;
import io.duban.report.AttachEvidence;
import io.duban.report.EvidenceId;
import io.duban.roster.RosterUploadId;
import io.duban.roster.UploadRoster;
import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleNumbers;
import io.duban.rules.RuleScope;
import io.duban.rules.RuleTopic;
import io.duban.rules.RulesOfTests;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.RectificationId;
import io.duban.supervision.Rung;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeText;
import io.duban.task.Duties;
import io.duban.task.PartTransfer;
import io.duban.task.PartTransfers;
import io.duban.task.Reopening;
import io.duban.task.ReopeningId;
import io.duban.task.ReopeningState;
import io.duban.task.Reopenings;
import io.duban.task.Setting;
import io.duban.task.TaskId;
import io.duban.task.TransferId;
import io.duban.work.Block;
import io.duban.work.CopyId;
import io.duban.work.CopyMatter;
import io.duban.work.SendCopy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** One of everything that an address can name, and the people who have to do with it. */
final class Things {

    private final ApplicationContext context;
    private final Walk walk;
    private final Party party;
    private final TaskId task;
    private final PlanId plan;
    private final PersonId somebody;
    private final UnitId unit;
    private final Map<Class<?>, String> ids = new LinkedHashMap<>();
    private final String duty;

    Things(ApplicationContext context) {
        this.context = context;
        walk = new Walk(context);
        Newcomers newcomers = new Newcomers(context);
        party = walk.party();
        unit = newcomers.unit();
        somebody = newcomers.personWith(unit, Role.OFFICER);
        task = walk.issuedTask(party);
        duty = walk.the(Duties.class).ofTask(task).get(0).id();
        plan = walk.draft(2020, 2021, Walk.items(1, party));
        ids.put(TaskId.class, task.toString());
        ids.put(PlanId.class, plan.toString());
        ids.put(UnitId.class, party.unit().toString());
        ids.put(PersonId.class, somebody.toString());
        ids.put(PlanItemId.class, walk.the(Plans.class).items(plan).get(0).id().toString());
        ids.put(ProposalId.class, proposal(new Documents(context)).toString());
        ids.put(UploadId.class, upload().toString());
        ids.put(
                RosterUploadId.class,
                walk.the(UploadRoster.class)
                        .upload("名册.xlsx", ledger(), Newcomers.admin())
                        .toString());
        ids.put(
                ModelDraftId.class,
                walk.the(BeginDraft.class)
                        .fromVersion("annualReport", 1, Newcomers.admin())
                        .toString());
        ids.put(ModelMoveId.class, move().toString());
        ids.put(OrderId.class, order().toString());
        ids.put(RectificationId.class, finding().toString());
        ids.put(StandInId.class, standIn(newcomers).toString());
        ids.put(EvidenceId.class, evidence().toString());
        ids.put(ChangeId.class, moreTime().toString());
        ids.put(ProgramTokenId.class, token().toString());
        ids.put(CopyId.class, copy().toString());
        ids.put(ReopeningId.class, reopening().toString());
        ids.put(TransferId.class, transfer().toString());
        ids.put(RenamingId.class, renaming(newcomers).toString());
        ids.put(RuleScope.class, plan.toString());
        ids.put(RuleTopic.class, RuleTopic.LIGHTS.name());
        ids.put(RuleChangeId.class, rule().toString());
    }

    /** While the year's report is being written. */
    private ChangeId moreTime() {
        ChangeText text = new ChangeText("汛期不能施工", "冀水〔2020〕18号", 55, "已完成一半");
        return walk.the(AskForChange.class)
                .ask(
                        task,
                        new Setting.Day(ChangeMatter.REPORT, null, LocalDate.of(2021, 1, 20)),
                        text,
                        party.officer());
    }

    private ReopeningId reopening() {
        Reopening proposed = new Reopening(
                ReopeningId.next(),
                task,
                plan,
                null,
                "管护缺位",
                70,
                somebody,
                walk.clock().instant(),
                ReopeningState.PROPOSED,
                null);
        walk.the(Reopenings.class).add(proposed);
        return proposed.id();
    }

    /** Kept as it would be; the part itself stays where everything else expects it. */
    private TransferId transfer() {
        PartTransfer transfer = new PartTransfer(
                TransferId.next(),
                task,
                plan,
                new PartTransfer.Passing(walk.office, party.unit()),
                Responsibility.LEAD,
                new PartTransfer.Grounds("机构职能调整", "冀编〔2020〕12号"),
                somebody,
                walk.clock().instant());
        walk.the(PartTransfers.class).add(transfer);
        return transfer.id();
    }

    private CopyId copy() {
        return walk.the(SendCopy.class)
                .send(
                        new CopyMatter(Block.About.TASK, task.value(), null, "1", "建设第1号泵站"),
                        new SendCopy.Wanted(Set.of(party.head().id()), Set.of(), "请阅。"),
                        party.officer())
                .id();
    }

    private ProgramTokenId token() {
        return walk.the(MakeToken.class)
                .make(
                        new MakeToken.Request(
                                "台账同步", TokenReach.READ, walk.today().plusDays(30)),
                        party.officer())
                .id();
    }

    private ModelMoveId move() {
        ModelMove move = ModelMove.begun(
                new MoveWay("annualReport", 1, 2, Map.of()),
                "依新规定。",
                MoveState.STOPPED,
                somebody,
                walk.clock().instant());
        walk.the(ModelMoves.class).add(move, List.of());
        return move.id();
    }

    private ProposalId proposal(Documents documents) {
        return walk.the(TakeInDocument.class).text(walk.office, documents.text(), walk.staff);
    }

    private UploadId upload() {
        return walk.the(UploadWorkbook.class).upload(plan, "台账.xlsx", ledger(), walk.staff);
    }

    private static byte[] ledger() {
        return new TinyXlsx()
                .sheet("任务台账", List.of(List.of("序号", "任务名称", "牵头单位", "完成时限"), List.of("1", "修渠", "某局", "持续推进")))
                .bytes();
    }

    private OrderId order() {
        walk.on("2020-01-10");
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", LocalDate.of(2020, 1, 31));
        return walk.the(ProposeOrder.class).aboutDuty(duty, text, walk.staff);
    }

    private RectificationId finding() {
        FindingText text = new FindingText("渠道渗漏", "督查通报第3期", "查明原因并修复", LocalDate.of(2020, 2, 28));
        Finding finding = new Finding(FindingSource.SUPERVISION, null, text);
        return walk.the(RaiseFinding.class).raise(task, party.unit(), finding, walk.supervisor);
    }

    private StandInId standIn(Newcomers newcomers) {
        PersonId other = newcomers.personWith(unit, Role.OFFICER);
        return walk.the(NameStandIn.class)
                .name(
                        new NameStandIn.Request(somebody, other, LocalDate.of(2020, 2, 1), LocalDate.of(2020, 3, 1)),
                        Newcomers.admin());
    }

    private RenamingId renaming(Newcomers newcomers) {
        RenameUnit.Request request = new RenameUnit.Request(
                newcomers.unit(), 0, "水务厅" + Newcomers.unique(), "", LocalDate.of(2030, 1, 1), "冀编办字〔2020〕12号");
        return walk.the(RenameUnit.class).rename(request, Newcomers.admin());
    }

    private RuleChangeId rule() {
        RuleNumbers strict = RuleTopic.LIGHTS.usual().with("yellowLag", 5);
        return new RulesOfTests(context).change(new RuleScope(plan), RuleTopic.LIGHTS, strict, "2021-01-31");
    }

    private EvidenceId evidence() {
        walk.sign(task, party);
        walk.planYear(task, party);
        walk.openReporting(task);
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);
        try {
            return walk.the(AttachEvidence.class)
                    .toUnitPart(
                            walk.year(task),
                            party.unit(),
                            new AttachEvidence.Upload("验收.pdf", new ByteArrayInputStream(pdf)),
                            party.officer())
                    .id();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What ids stand for things that there are, by the type of the id. */
    Map<Class<?>, String> ids() {
        return ids;
    }

    /** The values of an address's variables. */
    Map<String, String> path(Address address) {
        Map<String, String> values = new LinkedHashMap<>();
        address.variables().forEach((name, type) -> values.put(name, value(address, name, type)));
        return values;
    }

    private String value(Address address, String name, Class<?> type) {
        String id = ids.get(type);
        if (id != null) {
            return id;
        }
        return switch (name) {
            case "year" -> "2020";
            case "day" -> "2020-01-02";
            case "duty" -> duty;
            case "id" -> unit.toString();
            case "model" -> "annualReport";
            default -> "1";
        };
    }

    /** Everybody who has to do with these things, and an admin. */
    Map<String, PersonId> people() {
        Map<String, PersonId> people = new LinkedHashMap<>();
        people.put("staff", walk.staff.id());
        people.put("officer", party.officer().id());
        people.put("admin", walk.person(walk.office, Role.ADMIN).id());
        return people;
    }

    /** Those, and whoever sees more of these things than they do. */
    Map<String, PersonId> everybody() {
        Map<String, PersonId> people = people();
        people.put("head", party.head().id());
        people.put("supervisor", walk.supervisor.id());
        people.put("auditor", walk.person(walk.office, Role.AUDITOR).id());
        return people;
    }

    /** Somebody of each kind who has nothing to do with any of these things. */
    Map<String, PersonId> strangers() {
        Party other = walk.party();
        Map<String, PersonId> strangers = new LinkedHashMap<>();
        strangers.put("officer", other.officer().id());
        strangers.put("head", other.head().id());
        for (Role role : List.of(Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR, Role.GROUP_LEADER)) {
            strangers.put(role.name(), walk.person(other.unit(), role).id());
        }
        return strangers;
    }
}
