using ReportGen.Charts.Drawing;
using ReportGen.Charts.Plottables;

namespace ReportGen.Charts.Tests.Drawing;

public sealed class RolesTests
{
    public static TheoryData<string> Roles => [.. Enum.GetNames<Role>().Where(static name => name != nameof(Role.Plain))];

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_shape_of_every_role_comes_back_with_its_class(string name)
    {
        var role = Enum.Parse<Role>(name);
        var sheet = Sheet.WithoutScale(40, 40);
        var marks = new Marks();
        marks.Box(role, 1, 2, 3, 4);
        marks.Stroke(role, 10, 30, 20, 15);
        sheet.Plot.PlottableList.Add(marks);
        Assert.Contains($"<path class=\"{KeyColour.ClassOf(role)}\" d=\"M1 2H4V6H1zM10 30 20 15\"/>", sheet.InPage("kind", "甲", "乙"), StringComparison.Ordinal);
    }
}
