package io.duban.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.GROUP_LEADER;
import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Ids;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Uploads;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What the layout shows around every page; templates reach it as {@code ${@shell…}}. */
@Component("shell")
class ShellView {

    /** One entry of the main menu; {@code current} when the page at hand lies under it. */
    record Entry(String key, String href, boolean current) {}

    /** Who is signed in, in which units with which roles, and for which absent colleagues. */
    record Me(String id, String name, List<String> units, Set<Role> roles, List<String> standingInFor) {}

    private final CurrentPerson current;
    private final Units units;

    ShellView(CurrentPerson current, Units units) {
        this.current = current;
        this.units = units;
    }

    /** Null when nobody is signed in. */
    public @Nullable Me me() {
        return current.actor().map(this::describe).orElse(null);
    }

    /** The main menu for the person at hand. */
    public List<Entry> navigation() {
        return current.actor().map(ShellView::menu).orElse(List.of());
    }

    /** A new key for a form, so that sending it twice acts once. */
    public String requestKey() {
        return Ids.next().toString();
    }

    /** The address of this list from the given key on, with every filter kept; a null key is the first page. */
    public String after(@Nullable String key) {
        // The key is encoded here and nothing else is touched: the other parameters are as the browser sent them.
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after", key == null ? List.of() : List.of(UriUtils.encode(key, UTF_8)))
                .build();
        String query = address.getQuery();
        return address.getPath() + (query == null || query.isEmpty() ? "" : "?" + query);
    }

    /** The address of this list sorted by a column, from its first page, with every filter kept. */
    public String sorted(String column, boolean down) {
        return sorted(column, down, null);
    }

    /** The same for a column that there is once a year. */
    public String sorted(String column, boolean down, @Nullable Integer year) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after")
                .replaceQueryParam("sort", column)
                .replaceQueryParam("year", year == null ? List.of() : List.of(year))
                .replaceQueryParam("down", down ? List.of("true") : List.of())
                .build();
        return address.getPath() + "?" + address.getQuery();
    }

    /** The address at which this list is given out as a file, with every filter kept. */
    public String exported(String format) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after")
                .replaceQueryParam("format", format)
                .build();
        String path = Objects.requireNonNullElse(address.getPath(), "/");
        return path + (path.endsWith("/") ? "" : "/") + "export?" + address.getQuery();
    }

    /** Whether the list at hand starts after its beginning. */
    public boolean isFurther() {
        return request().getRequest().getParameter("after") != null;
    }

    public long maxFileBytes() {
        return Uploads.LARGEST_FILE;
    }

    public long maxFileMegabytes() {
        return Uploads.LARGEST_FILE_MEGABYTES;
    }

    public int maxWorkbookMegabytes() {
        return Uploads.LARGEST_WORKBOOK_MEGABYTES;
    }

    /** The version that runs, null in a development run. */
    public @Nullable String version() {
        return ShellView.class.getPackage().getImplementationVersion();
    }

    private Me describe(Actor.Person person) {
        Set<UnitId> ids = new LinkedHashSet<>();
        Set<Role> roles = new LinkedHashSet<>();
        Set<String> absent = new LinkedHashSet<>();
        for (Grant grant : person.grants()) {
            roles.add(grant.role());
            if (grant.heldBy() == null) {
                ids.add(grant.unit());
            } else {
                absent.add(grant.heldBy().name());
            }
        }
        Map<UnitId, String> names = ids.isEmpty() ? Map.of() : units.names(ids);
        List<String> unitNames =
                ids.stream().map(names::get).filter(Objects::nonNull).toList();
        return new Me(person.id().toString(), person.name(), unitNames, roles, List.copyOf(absent));
    }

    private static List<Entry> menu(Actor.Person person) {
        String path = request().getRequest().getServletPath();
        return MENU.stream()
                .filter(entry -> entry.isFor(person))
                .map(entry -> new Entry(entry.key(), entry.href(), entry.holds(path)))
                .toList();
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    private static final List<Offer> MENU = List.of(
            new Offer("web.nav.desk", "/", "/desk"),
            new Offer("web.nav.board", "/board", "/tasks"),
            new Offer(
                    "web.nav.plans", "/plans", "/plans", OFFICE_STAFF, OFFICE_HEAD, SUPERVISOR, GROUP_LEADER, AUDITOR),
            new Offer("web.nav.orders", "/orders", "/rectifications"),
            new Offer("web.nav.organization", "/organization/units", "/organization", ADMIN, AUDITOR),
            new Offer(
                    "web.nav.rules",
                    "/rules",
                    "/rules",
                    ADMIN,
                    OFFICE_STAFF,
                    OFFICE_HEAD,
                    SUPERVISOR,
                    GROUP_LEADER,
                    AUDITOR),
            new Offer("web.nav.models", "/models", "/models", ADMIN, AUDITOR),
            new Offer("web.nav.operations", "/operations", "/operations", ADMIN, AUDITOR),
            new Offer("web.nav.journal", "/journal", "/journal", ADMIN, AUDITOR));

    /** A menu entry for those who hold one of the roles, or for everybody when none is named. */
    private record Offer(String key, String href, String folder, List<Role> roles) {

        private Offer(String key, String href, String folder, Role... roles) {
            this(key, href, folder, List.of(roles));
        }

        boolean isFor(Actor.Person person) {
            return roles.isEmpty() || person.holdsAnywhere(roles.toArray(Role[]::new));
        }

        boolean holds(String path) {
            return isAt(href, path) || isAt(folder, path);
        }

        private static boolean isAt(String place, String path) {
            return path.equals(place) || path.startsWith(place + "/");
        }
    }
}
