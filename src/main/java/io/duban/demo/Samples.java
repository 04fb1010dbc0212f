package io.duban.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.organization.CalendarDay;
import io.duban.organization.OrganizationToLoad;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the sample files. */
@Component
@SampleOnly
class Samples {

    private final ObjectMapper json;
    private final List<Featured> featured;

    Samples(ObjectMapper json) {
        // The files say more than the loader needs: notes for readers, and what only tests look at.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.featured = read("organization.json", new TypeReference<People>() {}).people().stream()
                .filter(Featured::featured)
                .toList();
    }

    /** A demo person as the sign-in page shows it. */
    record Featured(String account, String name, boolean featured, String does) {}

    private record People(List<Featured> people) {}

    OrganizationToLoad organization() {
        OrganizationToLoad without = read("organization.json", new TypeReference<OrganizationToLoad>() {});
        return new OrganizationToLoad(
                without.units(),
                without.people(),
                without.standIns(),
                read("holidays.json", new TypeReference<List<CalendarDay>>() {}));
    }

    List<Featured> featured() {
        return featured;
    }

    /** The plan whose history is told. */
    SamplePlan plan() {
        return plan("plan");
    }

    SamplePlan plan(String name) {
        return read(name + ".json", new TypeReference<SamplePlan>() {});
    }

    /** A small plan left as a draft, for visitors to issue. */
    SamplePlan draft() {
        return plan("draft");
    }

    SampleHistory history() {
        return read("reports.json", new TypeReference<SampleHistory>() {});
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (InputStream stream = new ClassPathResource("sample/" + file).getInputStream()) {
            return json.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sample file " + file + " cannot be read", unreadable);
        }
    }
}
