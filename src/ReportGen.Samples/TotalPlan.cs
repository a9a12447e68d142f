namespace ReportGen.Samples;

/// <summary>Gives every member the total it shall reach: within its class by standing, with the mean of the edition and of known cities.</summary>
internal sealed class TotalPlan(SampleBasis basis)
{
    public void Assign(int year, List<Member> members)
    {
        var shape = basis.Known.ShapeOf(year);
        var facts = basis.Known.FactsOf(year);
        var places = PlacesOf(year, members, facts);
        var cities = facts
            .CityMeans.Select(pair => (Mean: pair.Value, Members: members.Where(member => member.Unit.City.Key == pair.Key).ToList()))
            .Where(city => city.Members.Count > 0)
            .ToList();
        var (low, high) = (0.02, 50.0);
        for (var step = 0; step < 60; step++)
        {
            var tilt = Math.Sqrt(low * high);
            Spread(shape, places, tilt);
            foreach (var (mean, inCity) in cities) Shift(shape, facts, inCity, mean);
            if ((double)members.Average(member => member.State.Total) > shape.Mean) low = tilt;
            else high = tilt;
        }

        Tie(year, places, facts);
    }

    private static decimal Two(double value) => ExactMath.Rounded(value, 2);

    /// <summary>Members with their place in their class, 0 the best and 1 the last; known totals are set and left out.</summary>
    private List<(Member Member, double Place)> PlacesOf(int year, List<Member> members, YearFacts facts)
    {
        var places = new List<(Member, double)>();
        foreach (var group in members.GroupBy(member => member.State.Class).OrderBy(group => group.Key))
        {
            var ordered = group.OrderByDescending(member => member.State.Standing).ThenBy(member => member.Unit.Code).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                var chance = SampleStream.For(basis.Seed, ordered[i].State.Key, "place", year);
                if (facts.Totals.TryGetValue(ordered[i].Uid, out var known)) ordered[i].State.Total = known;
                else places.Add((ordered[i], (i + 0.1 + (0.8 * chance.Uniform())) / ordered.Count));
            }
        }

        return places;
    }

    private (double Low, double High) Bounds(YearShape shape, int position)
    {
        var classes = basis.Scheme.Classes.Classes;
        var gap = basis.Calibration.GapFromClassLines;
        var low = position == classes.Length - 1 ? shape.Lowest : (double)classes[position].From.Value + gap;
        var high = position == 0 ? shape.Highest : (double)classes[position - 1].From.Value - gap;
        return (low, high);
    }

    private void Spread(YearShape shape, List<(Member Member, double Place)> places, double tilt)
    {
        foreach (var (member, place) in places)
        {
            var (low, high) = Bounds(shape, member.State.Class);
            member.State.Total = Two(low + ((high - low) * (1.0 - place) / (1.0 - place + (tilt * place))));
        }
    }

    /// <summary>Draws the members of a city towards the upper or lower bounds of their classes until their mean is right.</summary>
    private void Shift(YearShape shape, YearFacts facts, List<Member> members, double mean)
    {
        var start = members.ConvertAll(member => (double)member.State.Total);
        var (low, high) = (-1.0, 1.0);
        for (var step = 0; step < 40; step++)
        {
            var pull = (low + high) / 2.0;
            for (var i = 0; i < members.Count; i++)
            {
                if (facts.Totals.ContainsKey(members[i].Uid)) continue;
                var (least, most) = Bounds(shape, members[i].State.Class);
                members[i].State.Total = Two(start[i] + (pull > 0.0 ? pull * (most - start[i]) : pull * (start[i] - least)));
            }

            if ((double)members.Average(member => member.State.Total) > mean) high = pull;
            else low = pull;
        }
    }

    private void Tie(int year, List<(Member Member, double Place)> places, YearFacts facts)
    {
        var free = places.Where(place => !facts.CityMeans.ContainsKey(place.Member.Unit.City.Key)).Select(place => place.Member).ToList();
        var chance = SampleStream.For(basis.Seed, "ties", "ties", year);
        for (var tie = 0; tie < basis.Calibration.Ties && free.Count > 20; tie++)
        {
            var i = chance.Below(free.Count - 1);
            if (free[i].State.Class == free[i + 1].State.Class) free[i + 1].State.Total = free[i].State.Total;
        }
    }
}
