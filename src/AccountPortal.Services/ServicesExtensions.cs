namespace AccountPortal.Services;

/// <summary>Adds the services of accounts.</summary>
public static class ServicesExtensions
{
    /// <summary>
    /// Adds <see cref="ICognitoAccountService"/> and what it needs of the pool. The application brings <see cref="ICurrentSession"/>,
    /// <see cref="IPendingCookie"/>, <see cref="IDeviceCookie"/> and the storage.
    /// </summary>
    public static IServiceCollection AddAccountServices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CognitoOptions>().Bind(configuration.GetSection(CognitoOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CognitoOptions>, CognitoOptionsValidator>());
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section)).ValidateOnStart();
        services.AddOptions<AccountOptions>().Bind(configuration.GetSection(AccountOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddPool().AddSignIn().AddDevices().AddAccounts().AddActivity().AddPasskeys().AddRecoveryCodes(configuration).AddPersonalData();
    }

    private static IServiceCollection AddPool(this IServiceCollection services)
    {
        services.TryAddSingleton<ICognitoEndpoint, ConfiguredCognitoEndpoint>();
        services.TryAddSingleton(CognitoClients.Create);
        services.TryAddKeyedSingleton(CognitoClients.Admin, (provider, _) => CognitoClients.CreateAdmin(provider)!);
        services.TryAddSingleton<IPoolDescriptionProvider, PoolDescriptionProvider>();
        services.TryAddSingleton<PoolAdministration>();
        return services;
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton<IPendingStore, SqlitePendingStore>();
        services.TryAddScoped<CurrentPendingRecord>();
        services.TryAddScoped<CodeLinks>();
        services.TryAddScoped<SignInProgress>();
        services.TryAddScoped<SignInContexts>();
        services.TryAddScoped<SignInService>();
        services.TryAddScoped<FirstFactorService>();
        services.TryAddScoped<PasskeySignInService>();
        services.TryAddScoped<CustomChallengeService>();
        services.TryAddSingleton<DecoyResponses>();
        services.TryAddScoped<SignInPrompts>();
        services.TryAddScoped<ChallengeService>();
        services.TryAddScoped<MfaSetupService>();
        services.TryAddSingleton<ResendPasswords>();
        services.TryAddScoped<SignInRestart>();
        services.TryAddScoped<NewCodeService>();
        services.TryAddScoped<MfaAddressSetup>();
        services.TryAddScoped<VerificationLinks>();
        services.TryAddScoped<IVerificationLinks>(provider => provider.GetRequiredService<VerificationLinks>());
        services.TryAddSingleton<SignInAssistance>();
        services.TryAddSingleton<ISignInAssistance>(provider => provider.GetRequiredService<SignInAssistance>());
        services.TryAddScoped<SrpAuthenticator>();
        services.TryAddScoped<PasswordAuthenticator>();
        services.TryAddScoped<ChoiceAuthenticator>();
        services.TryAddScoped<CustomAuthAuthenticator>();
        services.TryAddScoped<IPasswordAuthenticator>(provider => provider.GetRequiredService<IOptions<CognitoOptions>>().Value.AuthFlow switch
        {
            CognitoOptions.UserPasswordAuth => provider.GetRequiredService<PasswordAuthenticator>(),
            CognitoOptions.UserAuth => provider.GetRequiredService<ChoiceAuthenticator>(),
            CognitoOptions.CustomAuth => provider.GetRequiredService<CustomAuthAuthenticator>(),
            _ => provider.GetRequiredService<SrpAuthenticator>(),
        });
        return services;
    }

    private static IServiceCollection AddRecoveryCodes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RecoveryCodeOptions>().Bind(configuration.GetSection(RecoveryCodeOptions.Section));
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MailOptions>, MailOptionsValidator>());
        services.TryAddSingleton<RecoveryCodeStore>();
        services.TryAddSingleton<RecoveryAttempts>();
        services.TryAddSingleton<SecurityNotices>();
        services.TryAddScoped<IRecoveryCodes, RecoveryCodeService>();
        return services;
    }

    private static IServiceCollection AddDevices(this IServiceCollection services)
    {
        services.TryAddSingleton<DeviceStore>();
        services.TryAddScoped<BrowserDevices>();
        services.TryAddScoped<DeviceAuthenticator>();
        services.TryAddScoped<DeviceSignIn>();
        services.TryAddScoped<DeviceRegistration>();
        services.TryAddScoped<IRememberDevicePrompt, RememberDevicePrompt>();
        services.TryAddScoped<IRememberedDevices, RememberedDevices>();
        return services;
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton<AppClient>();
        services.TryAddScoped<Reauthentication>();
        services.TryAddScoped<IReauthentication>(provider => provider.GetRequiredService<Reauthentication>());
        services.TryAddSingleton<AuthenticatorUri>();
        services.TryAddSingleton<CodeThrottle>();
        services.TryAddSingleton<IdentifierHasher>();
        services.TryAddSingleton<Pseudonyms>();
        services.TryAddSingleton(provider => new ResponseTiming(provider.GetRequiredService<TimeProvider>(), ResponseTiming.Default));
        services.TryAddScoped<AuthorizedCalls>();
        services.TryAddScoped<SignUpService>();
        services.TryAddScoped<PasswordResetService>();
        services.TryAddSingleton<InvitationQuota>();
        services.TryAddScoped<IInvitations, InvitationService>();
        services.TryAddScoped<PasswordChangeService>();
        services.TryAddScoped<UserReader>();
        services.TryAddScoped<IAccessReader, AccessReader>();
        services.TryAddSingleton<KeyedLock>();
        services.TryAddScoped<LockOutGuard>();
        services.TryAddScoped<ProfileService>();
        services.TryAddScoped<MfaService>();
        services.TryAddScoped<ICognitoAccountService, CognitoAccountService>();
        return services;
    }

    private static IServiceCollection AddActivity(this IServiceCollection services)
    {
        services.TryAddSingleton<IAccountChanges, AccountChanges>();
        services.TryAddScoped<UserChanges>();
        services.TryAddScoped<IUserChanges>(provider => provider.GetRequiredService<UserChanges>());
        services.TryAddSingleton<ActivityLedger>();
        services.TryAddScoped<ActivityRecorder>();
        services.TryAddSingleton<PoolEvents>();
        services.TryAddScoped<LedgerIdentifiers>();
        services.TryAddScoped<AccountActivity>();
        services.TryAddScoped<IAccountActivity>(provider => provider.GetRequiredService<AccountActivity>());
        services.TryAddScoped<IAccountSecuring, AccountSecuring>();
        services.TryAddScoped<IApplicationSessions, ApplicationSessions>();
        return services;
    }

    private static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.TryAddSingleton<SqlitePasskeyRecords>();
        services.TryAddSingleton<IPasskeyRecords>(provider => provider.GetRequiredService<SqlitePasskeyRecords>());
        services.TryAddSingleton<DeclinedPasskeyOffers>();
        services.TryAddScoped<PasskeyReader>();
        services.TryAddScoped<IPasskeyService, PasskeyService>();
        services.TryAddScoped<IPasskeyOffer, PasskeyOffers>();
        return services;
    }

    private static IServiceCollection AddPersonalData(this IServiceCollection services)
    {
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<ActivityLedger>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<SqlitePasskeyRecords>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<DeviceStore>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<RecoveryCodeStore>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<DeclinedPasskeyOffers>());
        services.AddScoped<IPersonalDataSection, AccountSection>();
        services.AddScoped<IPersonalDataSection, PasskeysSection>();
        services.AddScoped<IPersonalDataSection, DevicesSection>();
        services.AddScoped<IPersonalDataSection, RecoveryCodesSection>();
        services.AddScoped<IPersonalDataSection, ActivitySection>();
        services.TryAddScoped<IDataExport, DataExport>();
        services.TryAddScoped<IAccountDeletion, AccountDeletion>();
        return services;
    }
}
