using System.Net;
using System.Net.Sockets;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>Ports for servers of tests.</summary>
internal static class Port
{
    /// <summary>One at which nobody listens.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
