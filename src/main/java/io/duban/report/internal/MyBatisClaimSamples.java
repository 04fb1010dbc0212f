package io.duban.report.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.report.ClaimId;
import io.duban.report.ClaimSample;
import io.duban.report.ClaimSamples;
import io.duban.report.ReviewId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClaimSamples implements ClaimSamples {

    private final ClaimMapper mapper;

    MyBatisClaimSamples(ClaimMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ReviewId decision, ClaimId claim, List<ClaimSample> samples) {
        if (!samples.isEmpty()) {
            mapper.insertSamples(samples.stream()
                    .map(sample -> ClaimSampleRow.of(decision, claim, sample))
                    .toList());
        }
    }

    @Override
    public Map<ReviewId, List<ClaimSample>> of(ClaimId claim) {
        return mapper.samples(claim).stream()
                .collect(groupingBy(ClaimSampleRow::reviewId, mapping(ClaimSampleRow::sample, toList())));
    }
}
