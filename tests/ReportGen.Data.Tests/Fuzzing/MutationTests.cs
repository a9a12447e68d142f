namespace ReportGen.Data.Tests.Fuzzing;

public sealed class MutationTests
{
    [Fact]
    public void No_change_of_a_small_folder_changes_a_result_quietly()
    {
        using var folder = FuzzFolder.OfGood();
        Fuzz.Run(350, random => Oracle.Judge(folder, FileMutations.Of(random, folder.Files)));
    }

    [Fact]
    public void No_change_of_a_sample_changes_a_result_quietly()
    {
        using var folder = FuzzFolder.OfSample();
        Fuzz.Run(100, random => Oracle.Judge(folder, FileMutations.Of(random, folder.Files)));
    }
}
