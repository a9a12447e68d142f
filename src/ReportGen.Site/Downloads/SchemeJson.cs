using System.Text.Json.Nodes;
using ReportGen.Analysis.Trials;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.Downloads;

/// <summary>scheme.json: indicators, weights, knots, classes and award policy of an edition, for people and for the page's own calculator.</summary>
internal static class SchemeJson
{
    public static void Write(TextWriter output, AssessedEdition edition)
    {
        var scheme = edition.Scheme;
        var json = new JsonObject
        {
            ["edition"] = edition.Edition.Year,
            ["id"] = scheme.Id.Text,
            ["name"] = scheme.Name,
            ["unit_kind"] = scheme.UnitKind,
            ["source"] = scheme.Source,
            ["decimals"] = scheme.Decimals,
            ["full_points"] = scheme.FullPoints.Value,
            ["synthetic_data"] = edition.Edition.Synthetic,
            ["notice"] = Notices.TextOfOwn(edition),
            ["dimensions"] = JsonText.Array(
                scheme.Dimensions,
                dimension => new JsonObject
                {
                    ["id"] = dimension.Id.Text,
                    ["name"] = dimension.Name,
                    ["weight"] = dimension.Weight.Value,
                    ["indicators"] = JsonText.Array(dimension.Indicators, indicator => Indicator(scheme, indicator)),
                }
            ),
            ["classes"] = JsonText.Array(
                scheme.Classes.Classes,
                unitClass => new JsonObject
                {
                    ["letter"] = unitClass.Letter,
                    ["name"] = unitClass.Name,
                    ["from"] = unitClass.From.Value,
                }
            ),
            ["targets"] = JsonText.Array(
                scheme.Targets,
                target => new JsonObject
                {
                    ["edition"] = target.Edition,
                    ["estimate"] = target.IsEstimate,
                    ["counts"] = new JsonObject(
                        scheme.Classes.Classes.Select((unitClass, i) => KeyValuePair.Create(unitClass.Letter, (JsonNode?)target.Counts[i]))
                    ),
                }
            ),
        };
        if (scheme.Awards is { } policy) json["awards"] = Awards(policy);
        JsonText.Write(output, json);
    }

    private static JsonObject Indicator(Scheme scheme, Indicator indicator)
    {
        var node = new JsonObject
        {
            ["id"] = indicator.Id.Text,
            ["name"] = indicator.Name,
            ["short_name"] = indicator.ShortName,
            ["unit"] = indicator.Unit,
            ["decimals"] = indicator.Decimals,
            ["weight"] = indicator.Weight.Value,
            ["missing"] = indicator.Missing == MissingPolicy.Error ? "error" : "zero-marked",
            ["clause"] = indicator.Clause,
        };
        if (Trial.LeastOf(scheme, indicator) is { } least) node["minimum"] = least;
        switch (indicator.Rule)
        {
            case LinearRule rule:
                node["rule"] = "linear";
                node["knots"] = JsonText.Array(rule.Knots, knot => new JsonArray(knot.Value, knot.Points.Value));
                break;
            case ItemsRule rule:
                node["rule"] = "items";
                node["assessed"] = rule.Assessed;
                node["items"] = JsonText.Array(rule.Kinds, kind => new JsonObject
                {
                    ["id"] = kind.Id,
                    ["name"] = kind.Name,
                    ["aliases"] = JsonText.Array(kind.Aliases, alias => alias),
                    ["levels"] = new JsonObject(kind.Levels.Select(level => KeyValuePair.Create(level.Name, (JsonNode?)level.Points.Value))),
                });
                break;
            case ChecklistRule rule:
                node["rule"] = "checklist";
                node["questions"] = JsonText.Array(rule.Questions, question => new JsonObject
                {
                    ["column"] = question.Column.Text,
                    ["answers"] = new JsonObject(question.Answers.Select(answer => KeyValuePair.Create(answer.Word, (JsonNode?)answer.Points.Value))),
                });
                break;
            case AssessedRule:
                node["rule"] = "assessed";
                break;
            default:
                throw new InvalidOperationException($"No JSON is defined for {indicator.Rule}.");
        }

        return node;
    }

    private static JsonObject Awards(AwardPolicy policy) => new()
    {
        ["unit"] = "万元",
        ["first_edition"] = policy.FirstEdition,
        ["first_class_amount"] = policy.FirstClassAmount,
        ["top_ranks"] = policy.TopRanks,
        ["top_amount"] = policy.TopAmount,
        ["rise_amounts"] = new JsonObject(policy.RiseAmounts.Select(rise => KeyValuePair.Create(rise.Key, (JsonNode?)rise.Value))),
        ["rank_steps"] = JsonText.Array(policy.RankSteps, step => new JsonObject { ["places"] = step.Places, ["amount"] = step.Amount }),
        ["cap"] = policy.Cap,
        ["double_rise_counts_both"] = policy.DoubleRiseCountsBoth,
        ["regained_class_excluded"] = policy.RegainedClassExcluded,
        ["rank_award_with_class_rise"] = policy.RankAwardWithClassRise,
        ["rank_baseline"] = policy.RankBaseline == RankBaseline.PreviousEdition ? "previous-edition" : "best-so-far",
    };
}
